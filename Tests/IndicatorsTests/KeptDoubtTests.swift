import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Where it is not sure that a column was kept, the titles say so; two systems of one agency are two.
struct KeptDoubtTests {
  private static let today = "on-2025-03-31"

  private static func log(_ source: String) -> Delivery {
    var carried = CarriedFields()
    for field in ["referral", "received", "role", "support_started", "closed"] {
      carried.add(field, of: .referral)
    }
    return Delivery(source: source, agency: .socialCare, format: "", files: [], carried: carried)
  }

  /// Ten referrals a year for four years, in April to December; three of the first ones of every year
  /// but some started support after twenty days.
  private func fourYears(without years: Set<Int>) throws -> CountedChildren {
    var small = SmallPartnership()
    for child in 0..<40 {
      let year = 2021 + child / 10
      let month = 4 + child % 9
      let text = "\(year)-\(month < 10 ? "0" : "")\(month)"
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(
          UInt64(child) + 1, "\(text)-05",
          started: child % 10 < 3 && !years.contains(year) ? "\(text)-25" : nil))
    }
    return try small.counted(deliveries: [Self.log(Agency.socialCare.code)])
  }

  private func title(_ counted: CountedChildren, _ table: String, _ period: String) -> String? {
    counted.table(table, period)?.title.whole
  }

  @Test func `a column that may be kept no more is a figure with a mark`() throws {
    // The last day is of August 2023. Of 27 rows told by September nine were filled, of 13 since none:
    // (27 / 40) ^ 9 is 0.03.
    let counted = try fourYears(without: [2024])
    #expect(counted.cell("C3.state", "2024-25", "waiting") == .share(10, of: 10))
    let mark = " (when support was started may not be recorded after September 2023)"
    #expect(
      title(counted, "C3.state", "2024-25") == "Children referred, by whether supported" + mark)
    for (table, period) in [
      ("C1.funnel", "2024-25"), ("D1.waits", "2024-25"), ("C3.waiting_now", Self.today),
      ("D3.open", Self.today),
    ] {
      #expect(title(counted, table, period)?.hasSuffix(mark) == true, "\(table)")
    }
    #expect(title(counted, "C3.state", "2022-23") == "Children referred, by whether supported")
  }

  @Test func `a column that may not have been kept at first is a figure with a mark`() throws {
    // None of the first ten, then nine of the thirty: (30 / 40) ^ 9 is 0.075.
    let counted = try fourYears(without: [2021])
    #expect(counted.cell("C3.state", "2021-22", "waiting") == .share(10, of: 10))
    #expect(
      title(counted, "C3.state", "2021-22")
        == "Children referred, by whether supported (when support was started may not be recorded before April 2022)"
    )
  }

  @Test func `a column introduced in the last quarter is not told before it`() throws {
    var small = SmallPartnership()
    for child in 0..<72 {
      let month = child / 2
      let number = (month + 3) % 12 + 1
      let received = "\(2022 + (month + 3) / 12)-\(number < 10 ? "0" : "")\(number)-05"
      // Those received in July to November 2024 start in January to March 2025.
      let starts = (27...31).contains(month) ? "2025-0\(month % 3 + 1)-10" : nil
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, received, started: starts))
    }
    let counted = try small.counted(deliveries: [Self.log(Agency.socialCare.code)])
    // Of the 66 that wait after one quarter 60 do so before 2025, and 4 start; of the 60 after two 54,
    // and 6 start: (6 / 66) ^ 4 x (6 / 60) ^ 6.
    guard case .notAvailable(let reason) = counted.table("C3.state", "2023-24")?.content else {
      Issue.record("figures of what nobody recorded")
      return
    }
    #expect(
      reason.whole
        == "no row of this run fills the column that records when support was started before January 2025"
    )
  }

  @Test func `a column introduced in the quarter that is not over is not told before it`() throws {
    var small = SmallPartnership()
    for child in 0..<72 {
      let month = child / 2
      let number = (month + 3) % 12 + 1
      let received = "\(2022 + (month + 3) / 12)-\(number < 10 ? "0" : "")\(number)-05"
      // Those received in January to March 2025 start in April.
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, received, started: child >= 66 ? "2025-04-10" : nil))
    }
    let counted = try small.counted(
      asOf: "2025-04-30", deliveries: [Self.log(Agency.socialCare.code)])
    // All 72 wait after one quarter, 66 of them before April 2025, and six start: (6 / 72) ^ 6.
    guard case .notAvailable(let reason) = counted.table("C3.state", "2023-24")?.content else {
      Issue.record("figures of what nobody recorded")
      return
    }
    #expect(reason.whole.hasSuffix("when support was started before April 2025"))
  }

  @Test func `a column that is filled to the end has no mark`() throws {
    let counted = try fourYears(without: [])
    #expect(title(counted, "C3.state", "2023-24") == "Children referred, by whether supported")
  }

  @Test func `one council's column says nothing of another's`() throws {
    var small = SmallPartnership()
    for child in 0..<48 {
      let year = 2023 + child / 2 % 24 / 12
      try small.add(
        Int32(child), .referral, from: .socialCare, system: child % 2 == 0 ? "first" : "second",
        referral(
          UInt64(child) + 1, "\(year)-\(child % 3 + 5 < 10 ? "0" : "")\(child % 3 + 5)-05",
          started: child % 2 == 0 ? "\(year)-0\(child % 3 + 5)-20" : nil))
    }
    let counted = try small.counted(deliveries: [Self.log("first"), Self.log("second")])
    let reason =
      "for more than a tenth of the children no source fills the column that records when support was started"
    #expect(counted.cell("C1.funnel", "2024-25", "referred") == .share(24, of: 24))
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .untold(reason: .counted(reason)))
    guard case .notAvailable(.counted(reason)) = counted.table("C3.state", "2024-25")?.content
    else {
      Issue.record("half of the children have no source that keeps the column")
      return
    }
    #expect(counted.cell("C0.headline", "2024-25") == .count(24))
  }
}
