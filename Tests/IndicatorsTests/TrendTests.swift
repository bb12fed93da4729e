import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Months and quarters as far as anybody told of them.
struct TrendTests {
  private static let today = "on-2025-03-31"

  /// Two referrals a month from April 2022 on for so many months, less those left out.
  private func log(
    months: Int, without silent: Range<Int> = 0..<0
  ) throws -> SmallPartnership {
    var small = SmallPartnership()
    for month in 0..<months where !silent.contains(month) {
      let number = 2022 * 12 + 3 + month
      let code = number % 12 + 1
      for copy in 0..<2 {
        let child = month * 2 + copy
        try small.add(
          Int32(child), .referral, from: .socialCare,
          referral(
            UInt64(child) + 1,
            "\(number / 12)-\(code < 10 ? "0" : "")\(code)-\(copy == 0 ? "05" : "20")"))
      }
    }
    return small
  }

  @Test func `quarters of which nothing was told are gaps, as in the headline`() throws {
    // Six a quarter until December 2023, and nothing since.
    let counted = try log(months: 21).counted()
    let nothing = "no source of this run sent anything for this period that records "
    for (table, words) in [
      ("A6.children_by_quarter", "that children displayed harmful sexual behaviour"),
      ("A6.referrals_by_quarter", "referrals for harmful sexual behaviour or support"),
    ] {
      #expect(counted.cell(table, Self.today, "2023-10-quarter") == .count(6))
      for quarter in ["2024-01-quarter", "2025-01-quarter"] {
        #expect(
          counted.cell(table, Self.today, quarter) == .untold(reason: .counted(nothing + words)))
      }
    }
    #expect(
      counted.cell("A6.children_by_month", Self.today, "2024-01")
        == .untold(reason: .counted(nothing + "that children displayed harmful sexual behaviour")))
    guard case .notAvailable = counted.table("A1.headline", "2023-24-Q4")?.content else {
      Issue.record("the headline of that quarter is not available either")
      return
    }
  }

  @Test func `an agency that stops and begins again is a break at both ends`() throws {
    // The log throughout; the police twelve a quarter, but nothing in 2023-24.
    var small = try log(months: 36)
    for month in 0..<36 where !(12..<24).contains(month) {
      let number = 2022 * 12 + 3 + month
      let code = number % 12 + 1
      for copy in 0..<4 {
        try small.add(
          Int32(100 + month * 4 + copy), .policeOccurrence, from: .police,
          offence("\(number / 12)-\(code < 10 ? "0" : "")\(code)-\(["03", "09", "15", "27"][copy])")
        )
      }
    }
    let table = try #require(
      try small.counted().table("A6.children_by_quarter", Self.today))
    guard case .cells(let cells) = table.content else { return }
    let words = "mean and limits begin anew here: records of 'police: police occurrence'"
    #expect(
      cells.map(\.newStretch)
        == [
          nil, nil, nil, nil, "\(words) stop before it", nil, nil, nil, "\(words) begin", nil, nil,
          nil,
        ])
    let counts = cells.map(\.counted)
    #expect(counts == [18, 18, 18, 18, 6, 6, 6, 6, 18, 18, 18, 18].map { .count($0) })
  }
}
