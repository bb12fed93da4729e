import Testing
import Vocabulary

@testable import Indicators

/// Where a series counts something else than before, because a source began or stopped.
struct StretchesTests {
  /// The quarters from January 2022 to March 2025.
  private static func quarters() throws -> [Period] {
    Periods(asOf: try day("2025-03-31"), firstEvent: try day("2022-01-01"))
      .wholeQuarters(atMost: 13)
  }

  /// Why stretches begin where a source sends some rows on the first day of each of some months.
  private func reasons(_ months: [String], rows: Int) throws -> [String: String] {
    var stretches = Stretches(try Self.quarters())
    for month in months {
      for _ in 0..<rows { stretches.add(0, on: try day("\(month)-01")) }
    }
    return stretches.reasons { _ in "the police" }
  }

  @Test func `a source that begins late or stops early begins a stretch`() throws {
    // Twelve rows in two quarters and none in the nine before: (2 / 11) ^ 12 is far below 0.01; in
    // the two after: (2 / 4) ^ 12 too.
    let found = try reasons(["2024-04", "2024-07"], rows: 6)
    #expect(
      found == [
        "2024-04-quarter": "mean and limits begin anew here: records of 'the police' begin",
        "2024-10-quarter":
          "mean and limits begin anew here: records of 'the police' stop before it",
      ])
  }

  @Test func `a silence that chance explains begins none`() throws {
    // Four rows in two quarters: none in the ten before is unlikely, none in the one after is not,
    // (2 / 3) ^ 4 being 0.20.
    #expect(try reasons(["2024-07", "2024-10"], rows: 2).keys.sorted() == ["2024-07-quarter"])
    // One row in one quarter among thirteen: (1 / 10) ^ 1 before, (1 / 4) ^ 1 after.
    #expect(try reasons(["2024-04"], rows: 1) == [:])
  }

  @Test func `a source that sends throughout begins none`() throws {
    #expect(try reasons(["2022-01", "2025-03"], rows: 5) == [:])
  }
}
