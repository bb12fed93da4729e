import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// What no source records is not available, with the reason, and never 0.
struct CoverageTests {
  private static let year = "2024-25"
  private static let today = "on-2025-03-31"

  /// A log of three children with the columns that every log must have, and some more.
  private func log(with more: [String] = []) throws -> CountedChildren {
    var small = SmallPartnership()
    for child in 0..<3 {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-1\(child)")(&row)
        row[.birth] = try day("2011-02-03")
        row[.sex] = RecordedSex.male.rawValue
        if child == 0, more.contains("decided") { row[.decided] = try day("2024-05-13") }
      }
    }
    return try small.counted(deliveries: [
      Self.delivery(
        .socialCare, .referral,
        ["child", "referral", "birth", "sex", "referring_agency", "received", "role"] + more)
    ])
  }

  private static func delivery(
    _ agency: Agency, _ kind: RecordKind, _ fields: [String]
  ) -> Delivery {
    var carried = CarriedFields()
    for field in fields { carried.add(field, of: kind) }
    return Delivery(source: agency.code, agency: agency, format: "", files: [], carried: carried)
  }

  private func why(_ counted: CountedChildren, _ table: String, _ period: String) -> String? {
    guard case .notAvailable(let reason) = counted.table(table, period)?.content else { return nil }
    return reason.whole
  }

  @Test func `what no column could say is not available and not 0`() throws {
    let counted = try log()
    #expect(counted.cell("A1.headline", Self.year) == .count(3))
    #expect(counted.cell("A2.headline", Self.year, "children") == .count(3))
    let lacking = [
      ("A1.ethnic_group", "ethnicity"), ("A5.rate_by_ethnic_group", nil),
      ("B3.ethnic_group", "ethnicity"), ("B6.setting", "the setting in which a child lives"),
      ("B9.route", "the route"), ("A2.re_referrals", nil),
      ("C0.headline", "when support was started"), ("C0.tier", "when support was started"),
      ("C2.within", "when support was started"), ("C3.state", "when support was started"),
      ("C5.tests", "when support was started"), ("C6.tool_by_level", "the assessment tool"),
      ("D5.raised", nil),
    ]
    for (table, words) in lacking {
      let reason = try #require(why(counted, table, Self.year), "\(table)")
      if let words { #expect(reason == "no source of this run records \(words)", "\(table)") }
    }
    for table in ["C3.waiting_now", "D3.open", "D3.overdue"] {
      #expect(why(counted, table, Self.today) != nil, "\(table)")
    }
  }

  @Test func `a stage that nobody records is not available beside those that somebody does`() throws
  {
    let counted = try log(with: ["decided"])
    #expect(counted.cell("C1.funnel", Self.year, "referred") == .share(3, of: 3))
    #expect(counted.cell("C1.funnel", Self.year, "decided") == .share(1, of: 3))
    let reason = "no source of this run records when an assessment was completed"
    #expect(counted.cell("C1.funnel", Self.year, "assessed") == .untold(reason: Reason(reason)))
    #expect(
      counted.cell("C1.funnel_by_sex", Self.year, "male", "assessed")
        == .untold(reason: Reason(reason)))
    #expect(
      counted.cell("B5.stage_by_sex", Self.year, "male", "assessed")
        == .untold(reason: Reason(reason)))
    #expect(
      counted.cell("D1.waits", Self.year, "referral_received_to_assessment_completed")
        == .untold(reason: Reason(reason)))
  }

  @Test func `a standard for a step that nobody records is neither kept nor missed`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-10"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2024-05-10", decided: "2024-05-10"))
    let standards = [
      Standard(
        nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: ""),
      Standard(
        nation: .england, from: "referral_received", to: "assessment_completed", workingDays: 45,
        whose: ""),
    ]
    let delivery = Self.delivery(
      .socialCare, .referral, ["referral", "received", "role", "decided", "closed"])
    let counted = try small.counted(standards: standards, deliveries: [delivery])
    let untold = DraftCell.Counted.untold(
      reason: "no source of this run records when an assessment was completed")
    #expect(
      counted.cell("D3.overdue", Self.today, "referral_received_to_decision_1") == .share(1, of: 1))
    for (table, period) in [
      ("D3.overdue", Self.today), ("D2.within", Self.year), ("D2.plain", Self.year),
    ] {
      #expect(
        counted.cell(table, period, "referral_received_to_assessment_completed_45") == untold)
    }
  }

  @Test func `police records alone tell of no referral, no hidden drift and no level`() throws {
    var small = SmallPartnership()
    try small.add(0, .policeOccurrence, from: .police, offence("2024-06-01"))
    let counted = try small.counted(deliveries: [
      Self.delivery(.police, .policeOccurrence, ["child", "occurred", "offence", "role"])
    ])
    #expect(counted.cell("A1.headline", Self.year) == .count(1))
    #expect(
      why(counted, "D4.waits", Self.year)
        == "no source of this run records referrals to social care or in a local log")
    #expect(
      why(counted, "A1.level", Self.year)
        == "no source of this run records the behaviour level")
    #expect(
      why(counted, "A2.headline", Self.year)
        == "no source of this run records referrals for harmful sexual behaviour or support")
    let school = counted.cell("A3.agency", Self.year, "school")
    #expect(
      school
        == .untold(
          reason:
            "no source of this run records harmful sexual behaviour as known to the agency 'school'"
        ))
  }

  @Test func `a social-care return alone has 0 children known, and nothing else`() throws {
    var small = SmallPartnership()
    try small.add(0, .socialCareReferral, from: .socialCare) {
      $0[.received] = try day("2024-06-01")
    }
    let counted = try small.counted(
      population: [
        Population(area: "SMP", sex: "male", age: 12, ethnicGroup: "", count: 100, year: 2024)
      ],
      deliveries: [Self.delivery(.socialCare, .socialCareReferral, ["child", "received"])])
    #expect(counted.cell("A1.headline", Self.year) == .count(0))
    let words = "no source of this run records that children displayed harmful sexual behaviour"
    for table in ["A1.sex", "A5.rate", "A7.roles", "C6.outside"] {
      #expect(why(counted, table, Self.year) == words, "\(table)")
    }
    #expect(why(counted, "A6.children_by_month", Self.today) == words)
  }

  @Test func `disabilities without their type tell of no learning disability`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2024-05-10")(&row)
      row[.disabilities] = Disability.unspecified.bit
    }
    let delivery = Self.delivery(
      .socialCare, .referral, ["referral", "received", "role", "disabilities"])
    let counted = try small.counted(deliveries: [delivery])
    for table in ["A1.learning_broad", "B4.learning", "B4.answers"] {
      #expect(why(counted, table, Self.year) != nil, "\(table)")
    }
  }

  /// Police records from 2021 on beside a log from 2024 on: ten rows of each in each of its quarters.
  private func late() throws -> SmallPartnership {
    var small = SmallPartnership()
    var child: Int32 = 0
    for (year, month) in [(2021, "05"), (2021, "08"), (2021, "11"), (2022, "02")] {
      for _ in 0..<10 {
        try small.add(child, .policeOccurrence, from: .police, offence("\(year)-\(month)-10"))
        child += 1
      }
    }
    for month in ["08", "11"] {
      for _ in 0..<10 {
        try small.add(
          child, .referral, from: .socialCare, referral(UInt64(child), "2024-\(month)-10"))
        child += 1
      }
    }
    return small
  }

  @Test func `a year before a source began is not available and not 0`() throws {
    let counted = try late().counted()
    #expect(counted.cell("A1.headline", "2021-22") == .count(40))
    for table in ["A2.headline", "B1.age_band", "C0.headline", "C1.funnel", "C3.state"] {
      let reason = try #require(why(counted, table, "2021-22"), "\(table)")
      #expect(reason.hasSuffix(" before July 2024"), "\(table)")
    }
    // Nobody sent anything at all for 2022-23, and the police nothing since.
    #expect(
      why(counted, "A1.headline", "2022-23")
        == "no source of this run sent anything for this period that records that children displayed harmful sexual behaviour"
    )
    #expect(counted.cell("A2.headline", "2024-25", "referrals") == .count(20))
  }

  @Test func `a period before every agency's records began says so`() throws {
    let counted = try late().counted()
    let label = counted.table("A1.headline", "2021-22")?.period.label
    #expect(
      label
        == "financial year ending March 2022, provisional, before every agency's records began")
  }

  @Test func `a year before the log was whole has no referrals`() throws {
    var small = SmallPartnership()
    for child in 0..<4 {
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, child < 2 ? "2024-03-18" : "2024-05-1\(child)"))
    }
    var local = LocalSettings()
    local.recordsFrom = try day("2024-04-01")
    let counted = try small.counted(local: local)
    #expect(
      why(counted, "A2.headline", "2023-24")
        == "no source of this run records referrals for harmful sexual behaviour or support before April 2024"
    )
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(2))
  }

  @Test func `a log that is whole from a day on tells of the time since, even of nothing`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-03-18"))
    var local = LocalSettings()
    local.recordsFrom = try day("2024-04-01")
    let counted = try small.counted(local: local)
    #expect(counted.cell("A2.headline", Self.year, "referrals") == .count(0))
    #expect(why(counted, "A2.headline", "2023-24") != nil)
  }

  @Test func `re-referrals need a year of closures, not of anybody's records`() throws {
    let counted = try late().counted()
    #expect(
      why(counted, "A2.re_referrals", Self.year)
        == "the records of closures begin less than 12 months before this period")
  }

  @Test func `a log without days of concern tells of no wait before the referral`() throws {
    #expect(
      try log(with: ["decided"]).cell("D1.waits", Self.year, "concern_to_referral_received")
        == .untold(reason: "no source of this run records when there was a concern"))
  }

  @Test func `every indicator that counts children needs something`() {
    for indicator in IndicatorCatalogue.all {
      let counts = !["E", "F"].contains(indicator.metadata.id.prefix(1))
      #expect(indicator.needs.isEmpty != counts, "\(indicator.metadata.id)")
    }
  }
}
