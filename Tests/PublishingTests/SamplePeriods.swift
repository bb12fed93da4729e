import Testing
import Vocabulary

/// The periods of the sample, seen on 30 September 2025.
enum SamplePeriods {
  static let asOf = day(2025, 9, 30)

  static let year2024 = Period(
    kind: .financialYear, code: "2023-24", label: "financial year ending March 2024",
    first: day(2023, 4, 1), last: day(2024, 3, 31))
  static let year2025 = Period(
    kind: .financialYear, code: "2024-25", label: "financial year ending March 2025",
    first: day(2024, 4, 1), last: day(2025, 3, 31))
  static let year2026 = Period(
    kind: .financialYear, code: "2025-26",
    label: "financial year ending March 2026, provisional to 30 September 2025",
    first: day(2025, 4, 1), last: day(2026, 3, 31))
  static let rolling = Period(
    kind: .rollingYear, code: "12m-to-2025-09-30", label: "12 months to 30 September 2025",
    first: day(2024, 10, 1), last: asOf)
  static let quarters = [
    quarter(1, "April to June 2024", day(2024, 4, 1), day(2024, 6, 30)),
    quarter(2, "July to September 2024", day(2024, 7, 1), day(2024, 9, 30)),
    quarter(3, "October to December 2024", day(2024, 10, 1), day(2024, 12, 31)),
    quarter(4, "January to March 2025", day(2025, 1, 1), day(2025, 3, 31)),
  ]
  static let snapshot = Period(
    kind: .snapshot, code: "on-2025-09-30", label: "on 30 September 2025", first: asOf, last: asOf)

  static func day(_ year: Int, _ month: Int, _ dayOfMonth: Int) -> Day {
    guard let day = Day(year: year, month: month, day: dayOfMonth) else {
      preconditionFailure("no such day")
    }
    return day
  }

  private static func quarter(_ number: Int, _ label: String, _ first: Day, _ last: Day) -> Period {
    Period(
      kind: .quarter, code: "2024-25-Q\(number)", label: label, first: first, last: last)
  }
}
