import Testing
import Vocabulary

struct PeriodTests {
  @Test func `a period holds its first and last day`() throws {
    let first = try #require(Day(iso: "2024-04-01"))
    let last = try #require(Day(iso: "2025-03-31"))
    let period = Period(
      kind: .financialYear, code: "2024-25", label: "financial year ending March 2025",
      first: first, last: last)
    #expect(period.contains(first))
    #expect(period.contains(last))
    #expect(!period.contains(first.adding(days: -1)))
    #expect(!period.contains(last.adding(days: 1)))
  }
}
