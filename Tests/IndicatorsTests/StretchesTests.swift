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
    // the two after: (2 / 4) ^ 12 too. The last is of 1 September: of the 29 days after it, none of
    // twelve rows in 154 days has chance (154 / 183) ^ 12, which is 0.13.
    let found = try reasons(["2024-04", "2024-09"], rows: 6)
    #expect(
      found == [
        "2024-04-quarter": "mean and limits begin anew here: records of 'the police' begin",
        "2024-10-quarter":
          "mean and limits begin anew here: records of 'the police' stop before it",
      ])
  }

  @Test func `a quarter of which only a part is told stands by itself`() throws {
    // The first row is of 1 June, 61 days into its quarter: of 24 rows in 246 days none in 61 more has
    // chance (246 / 307) ^ 24, 0.005.
    let found = try reasons(["2024-06", "2024-08", "2024-11", "2025-02"], rows: 6)
    #expect(
      found == [
        "2024-04-quarter":
          "by itself, without mean and limits: records of 'the police' begin in the course of it",
        "2024-07-quarter":
          "mean and limits begin anew here: records of 'the police' begin in the course of the one before",
      ])
    // The last is of 1 November, 60 days before the end of its quarter: (154 / 214) ^ 18 is 0.003.
    let both = try reasons(["2023-06", "2023-08", "2023-11"], rows: 6)
    #expect(
      both["2023-10-quarter"]
        == "by itself, without mean and limits: records of 'the police' stop in the course of it")
    #expect(
      both["2024-01-quarter"]
        == "mean and limits begin anew here: records of 'the police' stop before it")
  }

  @Test func `a source that stops and begins again begins a stretch at both ends`() throws {
    let months = (1...12).map { "2022-\($0 < 10 ? "0" : "")\($0)" }
    let later = ["2024-01", "2024-02", "2024-03", "2024-05", "2024-08", "2024-11", "2025-03"]
    let found = try reasons(months + later, rows: 5)
    #expect(
      found == [
        "2023-01-quarter":
          "mean and limits begin anew here: records of 'the police' stop before it",
        "2024-01-quarter": "mean and limits begin anew here: records of 'the police' begin",
      ])
    var stretches = Stretches(try Self.quarters())
    for month in months + later { for _ in 0..<5 { stretches.add(0, on: try day("\(month)-01")) } }
    #expect(
      stretches.silent
        == ["2023-01-quarter", "2023-04-quarter", "2023-07-quarter", "2023-10-quarter"])
  }

  @Test func `a silence that chance explains begins none`() throws {
    // Four rows in two quarters: none in the ten before is unlikely, none in the one after is not,
    // (2 / 3) ^ 4 being 0.20.
    #expect(try reasons(["2024-07", "2024-10"], rows: 2).keys.sorted() == ["2024-07-quarter"])
    // One row in one quarter among thirteen: (1 / 10) ^ 1 before, (1 / 4) ^ 1 after.
    #expect(try reasons(["2024-04"], rows: 1) == [:])
  }

  @Test func `a source that sends throughout begins none`() throws {
    let months = (0..<13).map { "\(2022 + $0 / 4)-\(["01", "04", "07", "10"][$0 % 4])" }
    #expect(try reasons(months, rows: 5) == [:])
  }
}
