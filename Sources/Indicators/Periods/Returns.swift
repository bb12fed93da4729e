import Foundation
import Records
import Vocabulary

/// For which quarters the agencies sent anything, so that a period with a hole in its returns is
/// marked.
///
/// A quarter without a row of an agency is a hole only where that is unlikely for so many rows as
/// the agency otherwise sends in a quarter, and only after its first.
struct Returns {
  /// The chance below which a quarter without any row is taken for one that was not returned.
  private static let unlikely = 0.01

  /// Quarters that some agency did not return, as first and last day.
  private(set) var missing: [ClosedRange<Day>] = []

  /// Nothing known of: no period is marked.
  init() {}

  init(_ records: PseudonymisedRecords, asOf: Day) {
    // The quarter of the reference date is seldom over.
    let end = Self.quarter(of: asOf.adding(days: 1))
    guard end > 0 else { return }
    var counts = [[Int]](
      repeating: [Int](repeating: 0, count: end), count: Agency.allCases.count)
    for row in 0..<records.count {
      guard let day = records.rowDay(row), day <= asOf else { continue }
      let quarter = Self.quarter(of: day)
      guard (0..<end).contains(quarter) else { continue }
      counts[Int(records.agency(ofRow: row).rawValue)][quarter] += 1
    }
    missing = Set(counts.flatMap(Self.holes)).sorted().compactMap(Self.days)
  }

  /// Whether some agency's returns for a part of a period are missing.
  func areIncomplete(in period: Period) -> Bool {
    missing.contains { $0.overlaps(period.first...period.last) }
  }

  private static func holes(in counts: [Int]) -> [Int] {
    guard let first = counts.firstIndex(where: { $0 > 0 }) else { return [] }
    let usual = Double(counts.reduce(0, +)) / Double(counts.count { $0 > 0 })
    guard exp(-usual) < unlikely else { return [] }
    return counts.indices.filter { $0 > first && counts[$0] == 0 }
  }

  /// Quarters since the year 0.
  private static func quarter(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return year * 4 + (month - 1) / 3
  }

  private static func days(of quarter: Int) -> ClosedRange<Day>? {
    let next = quarter + 1
    guard let first = Day(year: quarter / 4, month: quarter % 4 * 3 + 1, day: 1),
      let after = Day(year: next / 4, month: next % 4 * 3 + 1, day: 1)
    else { return nil }
    return first...after.adding(days: -1)
  }
}
