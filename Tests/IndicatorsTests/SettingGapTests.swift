import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Why, how long and how children go without support, and what reviews change, by where they live.
struct SettingGapTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"

  /// All referred on 3 June 2024: in foster care one supported and one waiting, in a secure setting
  /// one closed, of no known setting one supported.
  private static func partnership() throws -> SmallPartnership {
    var small = SmallPartnership()
    let rows: [(setting: Setting, fill: (inout PseudonymisedRow) throws -> Void)] = [
      (.foster, referral(1, "2024-06-03", decided: "2024-06-04", started: "2024-07-01")),
      (.foster, referral(2, "2024-06-03")),
      (.secure, referral(3, "2024-06-03", closed: "2024-06-17")),
      (.unknown, referral(4, "2024-06-03", started: "2024-06-04")),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) {
        try row.fill(&$0)
        $0[.setting] = row.setting.rawValue
        $0[.level] = BehaviourLevel.abusive.rawValue
        $0[.route] = Route.concern.rawValue
        $0[.referringAgency] = Agency.police.rawValue
        $0[.ethnicity] = Ethnicity.wbri.rawValue
        if child == 0 { $0[.tier] = ServiceTier.b.rawValue }
        if child == 2 { $0[.noSupportReason] = NoSupportReason.noCapacity.rawValue }
      }
    }
    return small
  }

  @Test func `why and how long children go without support is told by setting`() throws {
    let counted = try Self.partnership().counted()
    func count(_ id: String, _ period: String, _ setting: Setting, _ code: String)
      -> DraftCell.Counted?
    {
      counted.cell(id, period, setting.code, code)
    }
    #expect(count("C3.no_support_by_setting", Self.year, .secure, "no_capacity") == .count(1))
    #expect(count("C3.no_support_by_setting", Self.year, .foster, "no_capacity") == .count(0))
    #expect(counted.cell("C3.no_support", Self.year, "no_capacity") == .count(1))
    #expect(count("C3.waiting_by_setting", Self.year, .foster, "over_180") == .count(1))
    #expect(count("C3.waiting_by_setting", Self.year, .secure, "over_180") == .count(0))
    #expect(count("C3.waiting_now_by_setting", Self.today, .foster, "over_180") == .count(1))
    #expect(counted.cell("C3.waiting_now", Self.today, "over_180") == .count(1))
  }

  @Test func `the waiting list names the setting and the wait of the first open referral`() throws {
    var small = SmallPartnership()
    for (number, received, setting) in [
      (UInt64(1), "2024-06-03", Setting.home), (2, "2025-03-03", .foster),
    ] {
      try small.add(0, .referral, from: .socialCare) {
        try referral(number, received)(&$0)
        $0[.setting] = setting.rawValue
      }
    }
    let counted = try small.counted()
    #expect(
      counted.cell("C3.waiting_now_by_setting", Self.today, "home", "over_180") == .count(1))
    #expect(
      counted.cell("C3.waiting_now_by_setting", Self.today, "foster", "11_45") == .count(0))
  }

  @Test func `tiers, and whether they are those expected, are told by setting`() throws {
    var local = LocalSettings()
    local.expectedTiers = [ExpectedTier(level: .abusive, lowest: .c, highest: .d)]
    let counted = try Self.partnership().counted(local: local)
    #expect(counted.cell("C4.tier_by_setting", Self.year, "foster", "B") == .count(1))
    #expect(counted.cell("C4.tier_by_setting", Self.year, "unknown", "unknown") == .count(1))
    #expect(
      counted.cell("C4.expected_by_setting", Self.year, "foster", "below") == .share(1, of: 1))
    #expect(
      counted.cell("C4.expected_by_setting", Self.year, "unknown", "unknown") == .share(1, of: 1))
    #expect(
      counted.cell("C4.expected_by_setting", Self.year, "secure", "below") == .share(0, of: 0))
  }

  @Test func `support is told by level, route, agency and technology`() throws {
    let counted = try Self.partnership().counted()
    #expect(counted.cell("C0.level", Self.year, "abusive") == .share(2, of: 2))
    #expect(counted.cell("C0.route", Self.year, "concern") == .share(2, of: 2))
    #expect(counted.cell("C0.referring_agency", Self.year, "police") == .share(2, of: 2))
    #expect(counted.cell("C0.technology", Self.year, "unknown") == .share(2, of: 2))
  }

  @Test func `the gap and the drift are told by ethnic group and learning disability`() throws {
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try Self.partnership().counted(standards: [standard])
    let decision = "referral_received_to_decision"
    // One decided on the day after; one closed after 10 working days; of two no decision is recorded
    // in 211, though one of them is supported.
    let steps: [RiskTable.Step] = [
      .init(day: 1, atRisk: 4, events: 1, censored: 0),
      .init(day: 10, atRisk: 3, events: 0, censored: 1),
      .init(day: 211, atRisk: 2, events: 0, censored: 2),
    ]
    let waits = RiskTable(steps: steps, limit: 1)
    for (by, code) in [("ethnic_group", "white"), ("learning_broad", "unknown")] {
      #expect(
        counted.cell("C3.state_by_\(by)", Self.year, code, "waiting") == .share(1, of: 4))
      #expect(counted.cell("D1.waits_by_\(by)", Self.year, decision, code) == .waits(waits))
      #expect(
        counted.cell("D2.within_by_\(by)", Self.year, "\(decision)_1", code) == .waits(waits))
      #expect(counted.cell("C2.within_by_\(by)", Self.year, "30", code) != nil)
    }
    let competing = RiskTable(
      steps: [.init(day: 10, atRisk: 1, events: 0, competing: 1, censored: 0)], limit: 1,
      closuresCompete: true)
    #expect(
      counted.cell("D2.incidence_by_setting", Self.year, "\(decision)_1", "secure")
        == .waits(competing))
    // Steps on the way are not told by setting.
    let toMeeting = counted.cell(
      "D1.waits_by_setting", Self.year, "referral_received_to_meeting", "secure")
    let censored = RiskTable(steps: [.init(day: 10, atRisk: 1, events: 0, censored: 1)])
    #expect(toMeeting == .waits(censored))
    #expect(
      counted.cell(
        "D1.waits_by_setting", Self.year, "support_offered_to_support_started", "secure") == nil)
  }

  @Test func `re-referrals, reviews and completed assessments are told by setting`() throws {
    var small = SmallPartnership()
    // Closed in each quarter of the year before, so that re-referrals can be told.
    for (place, month) in ["2023-04", "2023-07", "2023-10", "2024-01"].enumerated() {
      let number = Int32(place)
      try small.add(
        number, .referral, from: .socialCare,
        referral(UInt64(number) + 10, "\(month)-03", closed: "\(month)-20"))
    }
    // The fourth comes again within the year, living in a residential home; another for the first time.
    for (child, number) in [(Int32(3), UInt64(1)), (4, 2)] {
      try small.add(child, .referral, from: .socialCare) {
        try referral(number, "2024-06-03")(&$0)
        $0[.setting] = Setting.residential.rawValue
        $0[.level] = BehaviourLevel.problematic.rawValue
        $0[.levelAtReview] = (child == 3 ? BehaviourLevel.abusive : .problematic).rawValue
        $0[.tier] = ServiceTier.a.rawValue
        $0[.tierAtReview] = ServiceTier.a.rawValue
        $0[.reviewed] = try day("2024-07-01")
        $0[.assessmentStarted] = try day("2024-06-03")
        $0[.assessmentCompleted] = try day(child == 3 ? "2024-06-03" : "2024-06-05")
      }
    }
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try small.counted(standards: [standard])
    let home = "residential"
    #expect(counted.cell("A2.re_referrals", Self.year) == .share(1, of: 2))
    #expect(counted.cell("A2.re_referrals_by_setting", Self.year, home) == .share(1, of: 2))
    #expect(counted.cell("A2.re_referrals_by_setting", Self.year, "home") == .share(0, of: 0))
    #expect(counted.cell("D5.level_by_setting", Self.year, home, "raised") == .share(1, of: 2))
    #expect(counted.cell("D5.tier_by_setting", Self.year, home, "same") == .share(2, of: 2))
    // From 1 July 2024 to 31 March 2025 less four bank holidays: 195 weekdays after the first, 191.
    let waits = RiskTable(steps: [.init(day: 191, atRisk: 1, events: 0, censored: 1)])
    #expect(counted.cell("D5.waits_by_setting", Self.year, home) == .waits(waits))
    let bands = "D2.completed_bands_by_setting"
    #expect(counted.cell(bands, Self.year, home, "0") == .share(1, of: 2))
    #expect(counted.cell(bands, Self.year, home, "1_10") == .share(1, of: 2))
    #expect(counted.cell(bands, Self.year, "home", "0") == .share(0, of: 0))
  }
}
