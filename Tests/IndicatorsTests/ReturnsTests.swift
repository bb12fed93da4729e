import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

struct ReturnsTests {
  /// The reference date is 30 September 2025; the school tells of some concerns in each quarter but
  /// those left out.
  private func partnership(_ perQuarter: Int, without: Set<String>) throws -> SmallPartnership {
    var small = SmallPartnership()
    var child: Int32 = 0
    for month in ["2024-05", "2024-08", "2024-11", "2025-02", "2025-05", "2025-08"]
    where !without.contains(month) {
      for day in 1...perQuarter {
        let iso = "\(month)-\(day < 10 ? "0" : "")\(day)"
        try small.add(child, .schoolConcern, from: .school, concern(iso, category: 0))
        child += 1
      }
    }
    return small
  }

  private func label(_ small: SmallPartnership, _ code: String) throws -> String? {
    try small.counted(asOf: "2025-09-30").tables.first {
      $0.id == "A1.headline" && $0.period.code == code
    }?
    .period.label
  }

  @Test func `a year with a quarter that an agency did not return is provisional`() throws {
    // Five rows in every other quarter: a quarter without any has a chance of exp(-5), 0.7%.
    let small = try partnership(5, without: ["2024-11"])
    #expect(
      try label(small, "2024-25")
        == "financial year ending March 2025, provisional, returns incomplete")
    #expect(
      try label(small, "2024-25-Q3")
        == "October to December 2024, provisional, returns incomplete")
    #expect(try label(small, "2024-25-Q2") == "July to September 2024")
    let period = try #require(
      try small.counted(asOf: "2025-09-30").tables.first { $0.period.code == "2024-25-Q3" }?.period)
    #expect(period.provisional == .returnsMissing)
  }

  @Test func `an empty quarter of a source that sends little is no hole`() throws {
    // exp(-4) is 1.8%
    let small = try partnership(4, without: ["2024-11"])
    #expect(try label(small, "2024-25") == "financial year ending March 2025")
  }

  @Test func `a source that sends little and falls silent is found by the length of its silence`()
    throws
  {
    // Two rows in each of two quarters, then four without: (2 / 6) ^ 4 is 1.2%, and no hole yet.
    let months: Set = ["2024-11", "2025-02", "2025-05", "2025-08"]
    let few = try partnership(2, without: months)
    #expect(try label(few, "2024-25") == "financial year ending March 2025")
    // Three rows in each: (2 / 6) ^ 6 is 0.14%, though exp(-3) is 5% for one quarter alone.
    let more = try partnership(3, without: months)
    #expect(
      try label(more, "2024-25")
        == "financial year ending March 2025, provisional, returns incomplete")
    #expect(try label(more, "2024-25-Q2") == "July to September 2024")
    let silent = try more.counted(asOf: "2025-09-30").tables.first {
      $0.id == "A1.headline" && $0.period.code == "2024-25-Q4"
    }
    guard case .notAvailable = silent?.content else {
      Issue.record("a quarter of which nobody told is published")
      return
    }
  }

  @Test func `a silence between rows is judged by the quarters that were told of`() throws {
    // Four rows in each of four quarters, two silent between them: (4 / 6) ^ 16 is 0.15%.
    let small = try partnership(4, without: ["2024-11", "2025-02"])
    #expect(
      try label(small, "2024-25-Q3")
        == "October to December 2024, provisional, returns incomplete")
  }

  @Test func `quarters before an agency's first row are no holes but say that it had not begun`()
    throws
  {
    let small = try partnership(5, without: ["2024-05", "2024-08"])
    #expect(
      try label(small, "2024-25")
        == "financial year ending March 2025, provisional, before every agency's records began")
    #expect(try label(small, "2024-25-Q4") == "January to March 2025")
    // exp(-4) is 1.8%: of so few rows none need have been sent before.
    let few = try partnership(4, without: ["2024-05", "2024-08"])
    #expect(try label(few, "2024-25") == "financial year ending March 2025")
  }

  @Test func `a year that is not over says up to when`() throws {
    let small = try partnership(5, without: ["2025-05"])
    #expect(
      try label(small, "2025-26")
        == "financial year ending March 2026, provisional to 30 September 2025")
  }
}
