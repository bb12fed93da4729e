import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// A column tells of the quarters in which its agency kept it, and of the referrals that it received.
struct KeptFromTests {
  private static let today = "on-2025-03-31"
  private static let fields = [
    "referral", "received", "role", "decided", "assessment_started", "assessment_completed",
    "meeting", "support_offered", "support_started", "closed", "tool", "level",
  ]

  private static func delivery(_ agency: Agency, _ kind: RecordKind) -> Delivery {
    var carried = CarriedFields()
    for field in fields { carried.add(field, of: kind) }
    return Delivery(source: agency.code, agency: agency, format: "", files: [], carried: carried)
  }

  private static let log = delivery(.socialCare, .referral)

  private func why(_ counted: CountedChildren, _ table: String, _ period: String) -> String? {
    guard case .notAvailable(let reason) = counted.table(table, period)?.content else { return nil }
    return reason.whole
  }

  /// Twelve referrals a year from 2022-23 to 2024-25, in April to December, with what some say more.
  private func threeYears(
    _ fill: (inout PseudonymisedRow, _ year: Int, _ month: String) throws -> Void
  ) throws -> SmallPartnership {
    var small = SmallPartnership()
    for child in 0..<36 {
      let year = 2022 + child / 12
      let month = "\(year)-\(child % 9 < 6 ? "0" : "")\(4 + child % 9)"
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "\(month)-10")(&row)
        try fill(&row, year, month)
      }
    }
    return small
  }

  @Test func `a column that begins to be kept is not 0 before it began`() throws {
    let counted = try threeYears { row, year, month in
      row[.supportStarted] = year == 2024 ? try day("\(month)-20") : nil
      row[.decided] = try day("\(month)-11")
    }.counted(deliveries: [Self.log])
    let words =
      "no row of this run fills the column that records when support was started before April 2024"
    for year in ["2022-23", "2023-24"] {
      for table in ["C0.headline", "C0.sex", "C2.within", "C3.state", "C4.level_by_tier"] {
        #expect(why(counted, table, year) == words, "\(table)")
      }
      #expect(counted.cell("C1.funnel", year, "started") == .untold(reason: .counted(words)))
      #expect(counted.cell("C1.funnel", year, "decided") == .share(12, of: 12))
    }
    #expect(why(counted, "C0.headline", "2023-24-Q4") == words)
    #expect(counted.cell("C0.headline", "2024-25") == .count(12))
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .share(12, of: 12))
    #expect(counted.cell("C3.state", "2024-25", "started") == .share(12, of: 12))
    // Those of before are not on the list of today: nobody knows whether they were supported.
    #expect(
      counted.cell("D3.open", Self.today, "support_started", "over_180")
        == .untold(
          reason: .counted(
            "no source of those who wait fills the column that records when support was started")))
    #expect(
      counted.cell(
        "E2.not_kept", Self.today, "referral_received_to_support_started")
        == .share(24, of: 36))
  }

  @Test func `those who wait are not taken for a column that is kept no more`() throws {
    let counted = try threeYears { row, year, month in
      row[.decided] = year < 2024 ? try day("\(month)-11") : nil
    }.counted(deliveries: [Self.log])
    // The last decision is of December 2023; the twelve referred since wait for theirs.
    #expect(counted.cell("C1.funnel", "2023-24", "decided") == .share(12, of: 12))
    #expect(counted.cell("C1.funnel", "2024-25", "decided") == .share(0, of: 12))
    #expect(why(counted, "D3.open", Self.today) == nil)
  }

  @Test func `those of the beginning whose day came late were kept all along`() throws {
    // All of 2022-23 started in February 2024, those of April to August 2024 after ten days: half of
    // those told before, and six of twelve since.
    let counted = try threeYears { row, year, month in
      let isSoon = year == 2024 && month < "2024-08"
      row[.supportStarted] =
        year == 2022 ? try day("2024-02-10") : isSoon ? try day("\(month)-20") : nil
    }.counted(deliveries: [Self.log])
    #expect(counted.cell("C1.funnel", "2022-23", "started") == .share(12, of: 12))
  }

  @Test func `of a year that begins before its column too many are untold`() throws {
    // Kept from the referrals of October to December 2024 on: 6 of the 12, all of them started, and
    // none of the 30 before: (6 / 36) ^ 6 is 0.00002.
    let counted = try threeYears { row, year, month in
      row[.supportStarted] = year == 2024 && month >= "2024-10" ? try day("\(month)-20") : nil
    }.counted(deliveries: [Self.log])
    #expect(counted.cell("C1.funnel", "2024-25", "referred") == .share(12, of: 12))
    // Of the six before, those with a day would be those who started.
    let tenth: Reason = .counted(
      "for more than a tenth of the children no source fills the column that records when support was started"
    )
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .untold(reason: tenth))
    for table in ["C2.support", "C3.state"] {
      #expect(why(counted, table, "2024-25") == tenth.whole, "\(table)")
    }
    #expect(why(counted, "C0.headline", "2024-25-Q2")?.hasSuffix("before October 2024") == true)
    #expect(
      counted.table("C0.headline", "2024-25")?.title.whole
        == "Children receiving support (when support was started is recorded only from October 2024)"
    )
  }

  @Test func `a few children whom nobody supported are a figure`() throws {
    var small = SmallPartnership()
    // None of five, then three of three: (3 / 8) ^ 3 is 0.05.
    for child in 0..<8 {
      let year = child < 5 ? 2023 : 2024
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(
          UInt64(child) + 1, "\(year)-05-1\(child)", started: child < 5 ? nil : "2024-06-03"))
    }
    let counted = try small.counted(deliveries: [Self.log])
    #expect(counted.cell("C1.funnel", "2023-24", "started") == .share(0, of: 5))
    #expect(counted.cell("C3.state", "2023-24", "waiting") == .share(5, of: 5))
    #expect(counted.cell("C1.funnel", "2024-25", "started") == .share(3, of: 3))
  }

  @Test func `support that is long in coming does not begin to be kept when it first comes`() throws
  {
    var small = SmallPartnership()
    // Six a quarter for three years, each supported half a year on: the last twelve are still to come.
    for child in 0..<72 {
      let quarter = child / 6
      let first = try day("2022-04-05")
      let received = Day(number: first.number + Int32(91 * quarter + child % 6))
      let started = Day(number: received.number + 190)
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        row[.referral] = Token(high: 1, low: UInt64(child) + 1)
        row[.received] = received
        row[.role] = Role.displayed.rawValue
        row[.supportStarted] = started <= (try day("2025-03-31")) ? started : nil
      }
    }
    let counted = try small.counted(deliveries: [Self.log])
    #expect(counted.cell("C0.headline", "2022-23") == .count(12))
    #expect(counted.cell("C1.funnel", "2022-23", "started") == .share(24, of: 24))
    guard case .share(_, let total) = counted.cell("C1.funnel", "2024-25", "started") else {
      Issue.record("the column is kept to the end")
      return
    }
    #expect(total == 24)
  }

  @Test func `one filled cell among many is a slip`() throws {
    var isFirst = true
    let counted = try threeYears { row, _, month in
      row[.decided] = isFirst ? try day("\(month)-11") : nil
      isFirst = false
    }.counted(deliveries: [Self.log])
    let words = "hardly any row of this run fills the column that records when a decision was made"
    for year in ["2022-23", "2024-25"] {
      #expect(counted.cell("C1.funnel", year, "decided") == .untold(reason: .counted(words)))
    }
  }

  @Test func `no tool among many rows is a column that nobody keeps`() throws {
    let counted = try threeYears { _, _, _ in }.counted(deliveries: [Self.log])
    for table in ["C6.tool_by_level", "C6.tool_by_age_band"] {
      #expect(
        why(counted, table, "2024-25")
          == "no row of this run fills the column that records the assessment tool", "\(table)")
    }
    let kept = try threeYears { row, _, _ in row[.tool] = 0 }.counted(deliveries: [Self.log])
    #expect(kept.cell("C6.tool_by_level", "2024-25", "AIM3", "unknown") == .count(12))
  }
}
