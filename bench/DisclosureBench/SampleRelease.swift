import Disclosure
import Foundation
import Tables
import Vocabulary

/// The counts that a run keeps, published under each policy: what is hidden, what is shown of the
/// summed counts, and what a rule of thumb for single tables would show of the same.
struct SampleRelease {
  private struct Kept: Decodable {
    let tables: [DraftTable]
    let asOf: Day
  }

  private let tables: [DraftTable]
  private let periods: [Period]
  private let watch: Watch

  /// Reads the file `counts.json` of a state folder.
  init(path: String) throws {
    let kept = try JSONDecoder().decode(Kept.self, from: Data(contentsOf: URL(filePath: path)))
    tables = kept.tables
    periods = PublicDisclosure.closedPeriods(in: kept.tables, asOf: kept.asOf)
    let today = kept.asOf
    watch = Watch(calendar: WorkingDayCalendar(nation: .england)) { _ in today...today }
  }

  /// What is hidden and shown under a policy, in a line, and the share of the sum that is shown.
  func report(_ policy: PublicPolicy) throws -> (line: String, percent: Double) {
    let clock = ContinuousClock()
    var released: ProtectedRelease?
    let took = try clock.measure {
      released = try PublicDisclosure(policy: policy, watch: watch)
        .protect(tables, periods: periods)
    }
    guard let released else { return ("", 0) }
    let shown = share(released)
    let alone = ruleOfThumb(released, policy)
    let line =
      "\(policy.name): \(released.tables.count) tables, \(released.leftOut.count) left out, "
      + "\(released.cells) counts, \(released.hidden) hidden in \(took); of "
      + "\(shown.all) counts in tables \(shown.hidden) hidden, \(shown.percent)% of their sum shown; "
      + "by the rule of thumb \(alone.hidden) hidden, \(alone.percent)% shown; "
      + "first numbers hidden \(hiddenHeadlines(released))"
    return (line, shown.percent)
  }

  /// How many of the first numbers of years and quarters are hidden: children known, referrals,
  /// children referred and supported.
  private func hiddenHeadlines(_ released: ProtectedRelease) -> String {
    let values = released.tables.filter { Self.headlines.contains($0.id) }.flatMap(\.values)
    return "\(values.count { $0.count == nil }) of \(values.count)"
  }

  private static let headlines = ["A1.headline", "A2.headline", "C0.headline"]

  /// How many counts of tables are hidden, and how much of their sum is shown.
  private struct Share {
    var all = 0
    var hidden = 0
    private var sum = 0
    private var shown = 0

    var percent: Double { sum == 0 ? 100 : (1000 * Double(shown) / Double(sum)).rounded() / 10 }

    mutating func add(_ count: Int, isShown: Bool) {
      all += 1
      sum += count
      if isShown { shown += count } else { hidden += 1 }
    }
  }

  private func counts(of table: ReleasedTable) -> [[String]: Int] {
    let draft = tables.first { $0.id == table.id && $0.period == table.period }
    guard case .cells(let cells) = draft?.content else { return [:] }
    var counts: [[String]: Int] = [:]
    for cell in cells {
      switch cell.counted {
      case .count(let count), .share(let count, _), .rate(let count, _): counts[cell.key] = count
      default: continue
      }
    }
    return counts
  }

  private func share(_ released: ProtectedRelease) -> Share {
    var share = Share()
    for table in released.tables {
      var shown: Set<[String]> = []
      for value in table.values where value.count != nil { shown.insert(value.key) }
      for (key, count) in counts(of: table) { share.add(count, isShown: shown.contains(key)) }
    }
    return share
  }

  /// Low counts hidden, and where those of a group of cells sum to no more than the threshold, the
  /// next smallest with all its ties.
  ///
  /// > Source: OpenSAFELY cohort-extractor, small number suppression of single tables.
  private func ruleOfThumb(_ released: ProtectedRelease, _ policy: PublicPolicy) -> Share {
    var share = Share()
    for table in released.tables {
      let groups = Dictionary(grouping: counts(of: table)) { $0.key.dropLast() }
      for cells in groups.values.map({ $0.map(\.value) }) {
        let low = cells.filter { (1...policy.threshold).contains($0) }
        let sum = low.reduce(0, +)
        let next =
          sum > 0 && sum <= policy.threshold ? cells.filter { $0 > policy.threshold }.min() : nil
        for count in cells {
          let isLow =
            (1...policy.threshold).contains(count) || (policy.zeros == .hidden && count == 0)
          share.add(count, isShown: !isLow && count != next)
        }
      }
    }
    return share
  }
}
