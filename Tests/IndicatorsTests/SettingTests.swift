import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Statement 1.6 of the audit asks about children at home, in care and in secure settings.
struct SettingTests {
  static let year = "2024-25"
  static let whole = "referral_received_to_support_started"

  private static func partnership() throws -> SmallPartnership {
    var small = SmallPartnership()
    // Started after 20 working days; waiting since; closed without support; of no known setting.
    let rows: [(setting: Setting, fill: (inout PseudonymisedRow) throws -> Void)] = [
      (.foster, referral(1, "2024-06-03", decided: "2024-06-04", started: "2024-07-01")),
      (.foster, referral(2, "2024-06-03", decided: "2024-06-10")),
      (.secure, referral(3, "2024-06-03", decided: "2024-06-04", closed: "2024-06-17")),
      (.unknown, referral(4, "2024-06-03", decided: "2024-06-04", started: "2024-06-04")),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) {
        try row.fill(&$0)
        $0[.setting] = row.setting.rawValue
      }
    }
    return small
  }

  @Test func `support, and what became of referrals, are told by setting`() throws {
    let counted = try Self.partnership().counted()
    #expect(counted.cell("C0.setting", Self.year, "foster") == .share(1, of: 2))
    #expect(counted.cell("C0.setting", Self.year, "secure") == .share(0, of: 2))
    #expect(counted.cell("C0.setting", Self.year, "unknown") == .share(1, of: 2))
    #expect(counted.cell("C3.state_by_setting", Self.year, "foster", "started") == .share(1, of: 2))
    #expect(counted.cell("C3.state_by_setting", Self.year, "foster", "waiting") == .share(1, of: 2))
    #expect(
      counted.cell("C3.state_by_setting", Self.year, "secure", "closed_without_support")
        == .share(1, of: 1))
    #expect(counted.cell("C3.state_by_setting", Self.year, "home", "waiting") == .share(0, of: 0))
  }

  @Test func `the wait for support and the standards are told by setting`() throws {
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1,
      whose: "statutory guidance")
    let counted = try Self.partnership().counted(standards: [standard])
    // 3 June 2024 to 31 March 2025 are 43 Mondays on: 215 weekdays less the bank holidays of 26
    // August, 25 and 26 December and 1 January.
    let foster = RiskTable(
      steps: [
        .init(day: 20, atRisk: 2, events: 1, censored: 0),
        .init(day: 211, atRisk: 1, events: 0, censored: 1),
      ])
    #expect(counted.cell("D1.waits_by_setting", Self.year, Self.whole, "foster") == .waits(foster))
    let secure = RiskTable(steps: [.init(day: 10, atRisk: 1, events: 0, censored: 1)])
    #expect(counted.cell("D1.waits_by_setting", Self.year, Self.whole, "secure") == .waits(secure))
    let within = RiskTable(
      steps: [
        .init(day: 1, atRisk: 2, events: 1, censored: 0),
        .init(day: 5, atRisk: 1, events: 1, censored: 0),
      ], limit: 1)
    let decision = "referral_received_to_decision_1"
    #expect(
      counted.cell("D2.within_by_setting", Self.year, decision, "foster") == .waits(within))
    #expect(
      counted.cell("D2.plain_by_setting", Self.year, decision, "foster") == .share(1, of: 2))
    #expect(
      counted.cell("D2.plain_by_setting", Self.year, decision, "home") == .share(0, of: 0))
  }

  @Test func `open waits are told by setting`() throws {
    let standard = Standard(
      nation: .england, from: "referral_received", to: "support_started", workingDays: 45,
      whose: "test")
    let counted = try Self.partnership().counted(standards: [standard])
    let today = "on-2025-03-31"
    let code = "referral_received_to_support_started_45"
    // Only the second child waits: it has for 211 days.
    #expect(
      counted.cell("D3.open_by_setting", today, "support_started", "foster") == .count(1))
    #expect(
      counted.cell("D3.open_by_setting", today, "support_started", "unknown") == .count(0))
    #expect(counted.cell("D3.overdue_by_setting", today, code, "foster") == .share(1, of: 1))
    #expect(counted.cell("D3.overdue_by_setting", today, code, "secure") == .share(0, of: 0))
  }

  @Test func `waits are told by sex, age, level, agency and setting`() throws {
    var small = SmallPartnership()
    // A girl of 12 known to the police, supported after 30 days; a boy of 15 of a school, closed
    // after 10.
    for child in Int32(0)..<2 {
      let isGirl = child == 0
      try small.add(child, .referral, from: .socialCare) { row in
        try referral(
          UInt64(child) + 1, "2024-06-03", decided: "2024-06-04",
          started: isGirl ? "2024-07-03" : nil, closed: isGirl ? nil : "2024-06-13")(&row)
        row[.birth] = try day(isGirl ? "2012-01-01" : "2009-01-01")
        row[.sex] = (isGirl ? RecordedSex.female : .male).rawValue
        row[.level] = (isGirl ? BehaviourLevel.problematic : .abusive).rawValue
        row[.referringAgency] = (isGirl ? Agency.police : .school).rawValue
        row[.concern] = try day("2024-06-03")
        row[.setting] = (isGirl ? Setting.home : .secure).rawValue
      }
    }
    let counted = try small.counted()
    let started = RiskTable(
      steps: [.init(day: 30, atRisk: 1, events: 1, censored: 0)], limit: 90, closuresCompete: true)
    let closed = RiskTable(
      steps: [.init(day: 10, atRisk: 1, events: 0, competing: 1, censored: 0)], limit: 90,
      closuresCompete: true)
    let decided = RiskTable(steps: [.init(day: 1, atRisk: 1, events: 1, censored: 0)])
    let known = RiskTable(steps: [.init(day: 0, atRisk: 1, events: 1, censored: 0)])
    let decision = "referral_received_to_decision"
    for (by, girl, boy) in [
      ("sex", "female", "male"), ("age_band", "10_12", "13_15"),
      ("level", "problematic", "abusive"), ("referring_agency", "police", "school"),
      ("setting", "home", "secure"),
    ] {
      #expect(counted.cell("C2.within_by_\(by)", Self.year, "90", girl) == .waits(started))
      #expect(counted.cell("C2.within_by_\(by)", Self.year, "90", boy) == .waits(closed))
      #expect(counted.cell("C3.state_by_\(by)", Self.year, girl, "started") == .share(1, of: 1))
      #expect(counted.cell("C3.state_by_\(by)", Self.year, boy, "started") == .share(0, of: 1))
      #expect(counted.cell("D1.waits_by_\(by)", Self.year, decision, girl) == .waits(decided))
      #expect(
        counted.cell("D1.waits_by_\(by)", Self.year, decision, "unknown")
          == (by == "sex" ? nil : .waits(RiskTable(steps: []))))
      guard by != "referring_agency" else { continue }
      #expect(counted.cell("D4.waits_by_\(by)", Self.year, boy) == .waits(known))
    }
  }

  @Test func `who the children are, and who knows them, is told by setting`() throws {
    var small = SmallPartnership()
    // Two in foster care, one of them known to the police too; one at home.
    for child in Int32(0)..<3 {
      try small.add(child, .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-06-03")(&row)
        row[.setting] = (child < 2 ? Setting.foster : .home).rawValue
        row[.birth] = try day(child == 0 ? "2012-01-01" : "2009-01-01")
        row[.sex] = (child == 1 ? RecordedSex.female : .male).rawValue
        row[.ethnicity] = Ethnicity.wbri.rawValue
        row[.level] = BehaviourLevel.problematic.rawValue
        row[.needs] = child == 0 ? Need.neglect.bit : 0
      }
    }
    try small.add(0, .policeOccurrence, from: .police, offence("2024-06-05"))
    let counted = try small.counted()
    func cell(_ id: String, _ setting: Setting, _ code: String) -> DraftCell.Counted? {
      counted.cell(id, Self.year, setting.code, code)
    }
    #expect(cell("A3.agency_by_setting", .foster, "police") == .share(1, of: 2))
    #expect(cell("A3.how_many_by_setting", .foster, "2") == .share(1, of: 2))
    #expect(cell("A3.how_many_by_setting", .home, "1") == .share(1, of: 1))
    #expect(cell("A7.roles_by_setting", .foster, "displayed") == .count(2))
    #expect(cell("B1.age_band_by_setting", .foster, "10_12") == .share(1, of: 2))
    #expect(cell("B2.sex_by_setting", .foster, "female") == .share(1, of: 2))
    #expect(cell("B3.ethnic_group_by_setting", .home, "white") == .share(1, of: 1))
    #expect(cell("B7.level_by_setting", .home, "problematic") == .share(1, of: 1))
    #expect(counted.cell("B9.setting", Self.year, "male", "foster") == .share(1, of: 2))
    #expect(counted.cell("B9.setting", Self.year, "male", "home") == .share(1, of: 2))
    #expect(counted.cell("B9.setting", Self.year, "female", "foster") == .share(1, of: 1))
    #expect(cell("B8.needs_by_setting", .foster, "neglect") == .share(1, of: 1))
    #expect(cell("B8.needs_by_setting", .home, "neglect") == .share(0, of: 0))
    #expect(counted.cell("A1.ethnicity", Self.year, "WBRI") == .share(3, of: 3))
    #expect(counted.cell("C1.funnel_by_age", Self.year, "12", "referred") == .share(1, of: 1))
    #expect(counted.cell("E1.known", Self.year, "sex") == .share(3, of: 3))
    #expect(counted.cell("E1.known", Self.year, "learning_broad") == .share(0, of: 3))
  }

  @Test func `only tables by setting are evidence for the statement about settings`() throws {
    let counted = try Self.partnership().counted()
    func available(_ statement: String) -> DraftCell.Counted? {
      counted.cell("F1.evidence", "on-2025-03-31", statement, "available")
    }
    // A1, A2 and C1 by setting and by looked after; B6's two; C0's two; C2, C3's four, C4's tiers, C5,
    // C6, D1, D3, D4; A3's two, A7, B1 to B4, B4's other definitions, B7's two, B8 and B9.
    #expect(available("1.6a") == .count(33))
    #expect(available("1.6c") == .count(33))
  }
}
