import Disclosure
import Foundation
import Vocabulary

extension ReleaseComparison {
  /// The changed figures as CSV, one row each: UTF-8 without a byte order mark, with a header.
  public var csv: String {
    String(CommaSeparated(ComparisonSheet(changes).sheet, titled: false).text.dropFirst())
  }

  /// The comparison in words for a terminal.
  ///
  /// - Parameters:
  ///   - further: Reasons from elsewhere, after those of the releases themselves.
  ///   - most: The most figures shown of one table and period; the others are counted.
  /// - Returns: Lines without a line break at the end.
  public func text(further: [ChangeReason] = [], most: Int = 5) -> String {
    let reasons = (self.reasons + further).map { "  \($0.text)" }
    let why = reasons.isEmpty ? ["  Nothing that either release names."] : reasons
    return
      ([title, "", "What differs behind the figures:"] + why + ["", summary] + keyNumbers
      + tables(most)
      + list("Only in the later release", added) + list("Only in the earlier release", removed))
      .joined(separator: "\n")
  }

  private var title: String {
    "\(after.id) (up to \(Wording.day(after.asOf))) compared with "
      + "\(before.id) (up to \(Wording.day(before.asOf))): "
      + "\(after.audience.rawValue) releases of \(after.settings.name)"
  }

  private var summary: String {
    guard !changes.isEmpty else {
      return "No figure changed: \(Wording.number(compared)) were compared."
    }
    let verdicts = FigureChange.Verdict.allCases.compactMap { verdict -> String? in
      let count = changes.filter { $0.verdict == verdict }.count
      return count == 0 ? nil : "\(Wording.number(count)) \(verdict.words)"
    }
    return "\(Wording.number(changes.count)) of \(Wording.number(compared, "figure")) changed: "
      + verdicts.joined(separator: ", ") + "."
  }

  /// The numbers of the front page that changed, of every period.
  private var keyNumbers: [String] {
    let lines = KeyFigures.places.flatMap { place in
      changes.filter {
        $0.table == place.table && $0.measure == place.measure.rawValue
          && ($0.after ?? $0.before)?.key == place.key
      }.map { "  \(place.name), \($0.period.label): \($0.numbers)" }
    }
    return lines.isEmpty ? [] : ["", "Key numbers:"] + lines
  }

  /// The changes of each table and period, those first that show in the printed numbers.
  private func tables(_ most: Int) -> [String] {
    var groups: [(name: [String], changes: [FigureChange])] = []
    for change in changes {
      let name = [change.table, change.title, change.period.label]
      if groups.last?.name != name { groups.append((name, [])) }
      groups[groups.count - 1].changes.append(change)
    }
    return groups.flatMap { name, changes -> [String] in
      let left = changes.count - most
      let changes = changes.filter(\.isVisible) + changes.filter { !$0.isVisible }
      return ["", "\(name[0]) \(name[1]), \(name[2])"] + changes.prefix(most).map(\.line)
        + (left > 0 ? ["  … and \(Wording.number(left, "further figure"))"] : [])
    }
  }

  private func list(_ title: String, _ tables: [PublishedTable]) -> [String] {
    guard !tables.isEmpty else { return [] }
    let ids = tables.map { "\($0.id) \($0.period.code)" }
    let shown = ids.prefix(12).joined(separator: ", ")
    let left = ids.count - 12
    return [
      "", "\(title): \(shown)\(left > 0 ? " and \(Wording.number(left, "further table"))" : "")",
    ]
  }
}

extension FigureChange {
  /// The change as one line.
  fileprivate var line: String {
    let measure = Measure(rawValue: measure)?.title.lowercased() ?? measure
    return "  \(place), \(measure): \(numbers) (\(verdict.words))"
  }

  /// The value after and before.
  fileprivate var numbers: String {
    "\(Self.words(after)), before \(Self.words(before))"
  }

  /// Whether the printed numbers differ.
  fileprivate var isVisible: Bool {
    Self.words(after) != Self.words(before)
  }

  private static func words(_ value: PublishedValue?) -> String {
    guard let value else { return "no row" }
    // A change behind the written digits must still be seen.
    let outOf = value.denominator.map { " of \(Wording.number($0))" } ?? ""
    let count = value.kind == .count ? outOf : value.count.map { " (\($0)\(outOf))" } ?? ""
    guard let number = value.value, let measure = value.kind else {
      return "[\(value.status.rawValue)]\(count)"
    }
    let interval = PublishedCells.intervalText(value).map { " [\($0)]" } ?? ""
    return measure.text(number) + measure.sign + count + interval
  }
}

extension FigureChange.Verdict {
  /// The verdict in words.
  var words: String {
    switch self {
    case .revised: "counted again"
    case .appeared: "newly shown"
    case .gone: "no longer shown"
    case .otherReason: "not shown for another reason"
    case .stillHidden: "not shown in either, a number beside it counted again"
    }
  }
}
