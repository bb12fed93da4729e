import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// A column that nobody keeps does not say that nothing happened, and one that is kept says what it
/// says on the days that it holds.
struct KeptColumnTests {
  private static let year = "2024-25"
  private static let today = "on-2025-03-31"

  private static func delivery(
    _ agency: Agency, _ kind: RecordKind, _ fields: [String]
  ) -> Delivery {
    var carried = CarriedFields()
    for field in fields { carried.add(field, of: kind) }
    return Delivery(source: agency.code, agency: agency, format: "", files: [], carried: carried)
  }

  private static let template = delivery(
    .socialCare, .referral,
    [
      "referral", "received", "role", "concern", "referring_agency", "decided",
      "assessment_completed", "support_offered", "support_started", "closed",
    ])

  private func why(_ counted: CountedChildren, _ table: String, _ period: String) -> String? {
    guard case .notAvailable(let reason) = counted.table(table, period)?.content else { return nil }
    return reason.whole
  }

  /// The template of the log with nothing filled in but the receipt, in two years.
  private func template(
    _ fill: (inout PseudonymisedRow) throws -> Void = { _ in }
  ) throws -> SmallPartnership {
    var small = SmallPartnership()
    for child in 0..<16 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        let month = ["04", "07", "10", "01"][child % 4]
        let year = (child < 8 ? 2023 : 2024) + (month == "01" ? 1 : 0)
        try referral(UInt64(child) + 1, "\(year)-\(month)-10")(&row)
        if child == 0 { try fill(&row) }
      }
    }
    return small
  }

  @Test func `a reason for no support keeps no start of support`() throws {
    // Of the other fifteen nobody says whether they were supported.
    let counted = try template { $0[.noSupportReason] = NoSupportReason.noCapacity.rawValue }
      .counted(deliveries: [Self.template])
    let reason = "no row of this run fills the column that records when support was started"
    #expect(counted.cell("C1.funnel", Self.year, "started") == .untold(reason: .counted(reason)))
    #expect(why(counted, "C3.state", Self.year) == reason)
  }

  @Test func `a decision that refuses support says that there was none`() throws {
    var small = SmallPartnership()
    for child in 0..<12 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-0\(4 + child % 6)-10")(&row)
        row[.decision] = Decision.noFurtherAction.rawValue
      }
    }
    let counted = try small.counted(deliveries: [Self.template])
    #expect(
      counted.cell("C3.state", Self.year, "closed_without_support") == .share(12, of: 12))
    #expect(counted.cell("C1.funnel", Self.year, "started") == .share(0, of: 12))
    // Of those that were not refused an empty column still says nothing.
    for child in 12..<24 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-0\(4 + child % 6)-10")(&row)
        row[.decision] = Decision.accepted.rawValue
      }
    }
    #expect(
      why(try small.counted(deliveries: [Self.template]), "C3.state", Self.year)
        == "no row of this run fills the column that records when support was started")
  }

  @Test func `a column that no row fills tells nothing`() throws {
    let counted = try template().counted(deliveries: [Self.template])
    #expect(counted.cell("C1.funnel", Self.year, "referred") == .share(8, of: 8))
    let blank = "no row of this run fills the column that records "
    for (stage, words) in [
      ("decided", "when a decision was made"), ("assessed", "when an assessment was completed"),
      ("offered", "when support was offered"), ("started", "when support was started"),
    ] {
      #expect(
        counted.cell("C1.funnel", Self.year, stage) == .untold(reason: .counted(blank + words)),
        "\(stage)")
    }
    for table in ["C0.headline", "C2.within", "C3.state", "C4.level_by_tier", "C5.tests"] {
      #expect(why(counted, table, Self.year) == blank + "when support was started", "\(table)")
    }
    #expect(
      why(counted, "A2.re_referrals", Self.year) == blank + "when a referral was closed")
    #expect(
      why(counted, "D4.waits", Self.year)
        == blank + "when an agency outside social care first knew")
  }

  @Test func `one row that ever filled a column keeps it, in every year of its source`() throws {
    let counted = try template { $0[.decided] = try day("2023-04-12") }
      .counted(deliveries: [Self.template])
    #expect(counted.cell("C1.funnel", "2023-24", "decided") == .share(1, of: 8))
    #expect(counted.cell("C1.funnel", Self.year, "decided") == .share(0, of: 8))
  }

  @Test func `agencies and years of which nobody records the first knowledge are not 0`() throws {
    var small = try template()
    for month in ["06", "09", "12"] {
      for _ in 0..<6 {
        try small.add(20, .policeOccurrence, from: .police, offence("2024-\(month)-05"))
      }
    }
    let police = Self.delivery(
      .police, .policeOccurrence, ["child", "occurred", "offence", "role"])
    let counted = try small.counted(deliveries: [Self.template, police])
    #expect(
      why(counted, "D4.waits", "2023-24")?.contains(
        "no source of this run records when an agency outside social care first knew before April 2024"
      ) == true)
    guard case .waits = counted.cell("D4.waits", Self.year, "police") else {
      Issue.record("the police's own records tell when they knew")
      return
    }
    guard case .untold = counted.cell("D4.waits", Self.year, "school") else {
      Issue.record("no school sends anything")
      return
    }
  }

  @Test func `support is told of while it lasts, though nobody is referred`() throws {
    var small = SmallPartnership()
    // Ten a year, referred from April to June, supported from August to October on, without an end.
    for child in 0..<20 {
      let year = 2023 + child % 2
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(
          UInt64(child) + 1, "\(year)-0\(4 + child % 3)-15",
          started: ["\(year)-08-15", "\(year)-09-15", "\(year)-10-15"][child % 3]))
    }
    let counted = try small.counted()
    // By August and September 4 and 3 of the first year, 3 and 4 of the second; all by October.
    let expected = [
      ("2023-24-Q1", 0), ("2023-24-Q2", 7), ("2023-24-Q3", 10), ("2023-24-Q4", 10),
      ("2024-25-Q1", 10), ("2024-25-Q2", 17), ("2024-25-Q3", 20), ("2024-25-Q4", 20),
    ]
    for (quarter, count) in expected {
      #expect(counted.cell("C0.headline", quarter) == .count(count), "\(quarter)")
    }
  }

  @Test func `support without an end does not outlast a source that fell silent`() throws {
    var small = SmallPartnership()
    for child in 0..<40 {
      let month = ["05", "08", "11"][child % 3]
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, "2021-\(month)-10", started: "2021-\(month)-20"))
    }
    let counted = try small.counted()
    #expect(counted.cell("C0.headline", "2021-22") == .count(40))
    #expect(
      why(counted, "C0.headline", Self.year)
        == "no source of this run sent anything for this period that records when support was started"
    )
  }

  @Test func `a hole in the records of closures is no beginning`() throws {
    var small = SmallPartnership()
    for (child, received) in ["2022-03-05", "2024-01-10", "2025-02-28"].enumerated() {
      for copy in 0..<8 {
        let number = child * 8 + copy
        try small.add(
          Int32(number), .referral, from: .socialCare,
          referral(UInt64(number) + 1, received, closed: child == 1 ? "2024-02-29" : nil))
      }
    }
    let counted = try small.counted()
    #expect(
      why(counted, "A2.re_referrals", Self.year)
        == "for a quarter of the 12 months before this period no source of this run sent anything that records closures"
    )
    #expect(
      why(counted, "A2.re_referrals", "2021-22")
        == "the records of closures begin less than 12 months before this period")
  }

  @Test func `a conference is no risk management meeting, and keeps no column of it`() throws {
    var small = try template()
    try small.add(0, .enquiry, from: .socialCare) { row in
      row[.occurred] = try day("2023-04-20")
      row[.meeting] = try day("2023-05-05")
    }
    var carried = CarriedFields()
    for field in ["referral", "received", "role", "meeting"] { carried.add(field, of: .referral) }
    for field in ["occurred", "meeting"] { carried.add(field, of: .enquiry) }
    let counted = try small.counted(deliveries: [
      Delivery(
        source: Agency.socialCare.code, agency: .socialCare, format: "", files: [],
        carried: carried)
    ])
    let words =
      "no row of this run fills the column that records when a risk management meeting was held"
    #expect(
      counted.cell("D1.waits", "2023-24", "referral_received_to_meeting")
        == .untold(reason: .counted(words)))
    guard
      case .waits(let waits) = counted.cell(
        "D1.waits", "2023-24", "strategy_discussion_to_protection_conference")
    else {
      Issue.record("the enquiry tells of the conference")
      return
    }
    #expect(waits.events == 1)
  }
}
