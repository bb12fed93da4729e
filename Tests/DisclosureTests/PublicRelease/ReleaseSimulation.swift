import Tables
import Vocabulary

@testable import Disclosure
@testable import DisclosureBench

/// A year of an invented partnership: 260 referrals in 16 cells, each on a day.
///
/// > Source: the shape of the simulation of nightly releases in the reference on statistics, 4.5.
struct ReleaseSimulation {
  static let cells = 16
  static let referrals = 260

  /// The day of the year, from 0, and the cell of each referral.
  let referrals: [(day: Int, cell: Int)]

  init(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    // A few large cells and many small ones, as age by sex has them.
    let weights = (0..<Self.cells).map { 1.0 / Double($0 + 1) }
    let all = weights.reduce(0, +)
    referrals = (0..<Self.referrals).map { _ in
      var place = Double.random(in: 0..<all, using: &generator)
      var cell = 0
      while cell < Self.cells - 1, place >= weights[cell] {
        place -= weights[cell]
        cell += 1
      }
      return (Int.random(in: 0..<364, using: &generator), cell)
    }
  }

  static let dimension = Dimension(
    id: "age_band", label: "Cell",
    categories: (0..<cells).map { .init("c\($0)", "cell \($0)") })

  /// The counts of a span of days, both ends counted.
  func counts(_ days: ClosedRange<Int>) -> [Int] {
    var counts = [Int](repeating: 0, count: Self.cells)
    for referral in referrals where days.contains(referral.day) { counts[referral.cell] += 1 }
    return counts
  }

  /// The drafts of a period as they stand on a day.
  func drafts(_ period: Period, on night: Int = 364) -> [DraftTable] {
    let first = PublicDrafts.year.first.days(to: period.first)
    let last = PublicDrafts.year.first.days(to: period.last)
    guard night >= first else { return [] }
    let counts = counts(first...min(last, night))
    let total = counts.reduce(0, +)
    return [
      PublicDrafts.headline(total, total, in: period),
      PublicDrafts.shares("A2.age_band", Self.dimension, counts, in: period),
    ]
  }

  /// Everything that a ledger has shown, as one table with the period as a dimension: what an
  /// attacker has who kept every release.
  static func published(in ledger: ReleaseLedger) -> CountTable {
    var rows: [[String]] = []
    for record in ledger.releases {
      for table in record.tables {
        let period = table.period.kind == .financialYear ? "Total" : table.period.code
        for value in table.values {
          let text = value.count.map(String.init) ?? "c"
          switch (table.id, value.key.first) {
          case ("A2.headline", "referrals"): rows.append([period, "Total", text])
          case ("A2.age_band", let cell?): rows.append([period, cell, text])
          default: break
          }
        }
      }
    }
    return CountTable(id: "published", columns: ["period", "age_band", "count"], rows: rows)
  }
}
