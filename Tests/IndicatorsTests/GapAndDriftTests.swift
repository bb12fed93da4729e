import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// C4 to C6 and D2 to D5, worked by hand from the rows in the test.
struct GapAndDriftTests {
  static let year = "2024-25"
  static let today = "on-2025-05-12"
  static let months = "12m-to-2025-05-12"

  @Test
  func `a tier is below, within or above what the policy expects of the level`() throws {
    var small = SmallPartnership()
    let cases: [(BehaviourLevel?, ServiceTier)] = [
      (.abusive, .b), (.abusive, .c), (.abusive, .e), (.normal, .a), (nil, .c),
    ]
    for (child, (level, tier)) in cases.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-10", started: "2024-06-03")(&row)
        row[.level] = level?.rawValue ?? CodeColumn.missing
        row[.tier] = tier.rawValue
      }
    }
    var local = LocalSettings()
    local.expectedTiers = [ExpectedTier(level: .abusive, lowest: .c, highest: .d)]
    let counted = try small.counted(local: local)
    for code in ["below", "within", "above", "no_policy", "unknown"] {
      #expect(counted.cell("C4.expected", Self.year, code) == .share(1, of: 5))
    }
    #expect(counted.cell("C4.level_by_tier", Self.year, "abusive", "B") == .count(1))
    guard case .notAvailable = try small.counted().table("C4.expected", Self.year)?.content else {
      Issue.record("tiers were judged without a policy")
      return
    }
  }

  @Test
  func `a group's waits stand beside those of all others whose group is known`() throws {
    var small = SmallPartnership()
    let rows: [(RecordedSex, String?)] = [
      (.male, "2025-05-06"), (.female, nil), (.notStated, "2025-05-06"),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { record in
        try referral(UInt64(child) + 1, "2025-05-01", started: row.1)(&record)
        record[.sex] = row.0.rawValue
      }
    }
    let counted = try small.counted(asOf: "2025-05-12")
    func waits(_ steps: RiskTable.Step...) -> RiskTable {
      RiskTable(steps: steps, limit: 90, closuresCompete: true)
    }
    let boys = waits(.init(day: 5, atRisk: 1, events: 1, censored: 0))
    let girls = waits(.init(day: 11, atRisk: 1, events: 0, censored: 1))
    #expect(counted.cell("C5.gap_by_sex", Self.months, "male") == .gap(boys, rest: girls))
    #expect(counted.cell("C5.gap_by_sex", Self.months, "not_stated") == nil)
    #expect(
      counted.cell("C5.tests", Self.months, "sex")
        == .groups([boys, girls, waits()]))
  }

  @Test
  func `a tool is outside its ages by the age at the start of the assessment`() throws {
    var small = SmallPartnership()
    // Born 1 June 2012: eleven on 31 May 2024, twelve the day after. ERASOR is for 12 to 18.
    for (child, started) in ["2024-05-31", "2024-06-01"].enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-10")(&row)
        row[.birth] = try day("2012-06-01")
        row[.tool] = 1
        row[.level] = BehaviourLevel.abusive.rawValue
        row[.assessmentStarted] = try day(started)
      }
    }
    let counted = try small.counted()
    #expect(counted.cell("C6.outside", Self.year, "ERASOR") == .share(1, of: 2))
    #expect(counted.cell("C6.tool_by_level", Self.year, "ERASOR", "abusive") == .count(2))
    #expect(counted.cell("C6.tool_by_age_band", Self.year, "ERASOR", "10_12") == .count(2))
    #expect(counted.cell("C6.tool_by_level_10_12", Self.year, "ERASOR", "abusive") == .count(2))
    #expect(counted.cell("C6.tool_by_level_0_9", Self.year, "ERASOR", "abusive") == .count(0))
  }

  @Test
  func `a standard counts open waits by Kaplan-Meier and completed ones plainly`() throws {
    var small = SmallPartnership()
    // Working days: Friday 2 May is day 1 and Tuesday 6 May day 2 of a wait from Thursday 1 May.
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-01", decided: "2025-05-02"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2025-05-01", decided: "2025-05-06"))
    try small.add(2, .referral, from: .socialCare, referral(3, "2025-05-09"))
    let one = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try small.counted(asOf: "2025-05-12", standards: [one])
    let code = "referral_received_to_decision_1"
    let expected = RiskTable(
      steps: [
        .init(day: 1, atRisk: 3, events: 1, censored: 1),
        .init(day: 2, atRisk: 1, events: 1, censored: 0),
      ], limit: 1)
    #expect(counted.cell("D2.within", Self.months, code) == .waits(expected))
    #expect(counted.cell("D2.plain", Self.months, code) == .share(1, of: 2))
    // Monday 12 May is day 1 after Friday 9 May: not overdue yet.
    #expect(counted.cell("D3.overdue", Self.today, code) == .share(0, of: 1))
  }

  @Test
  func `a standard has a unit, a nation and dates`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-01", decided: "2025-05-06"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2025-04-01", decided: "2025-04-02"))
    func standard(from: Day?, to: Day?) -> Standard {
      Standard(
        nation: .england, from: "referral_received", to: "decision", limit: 5,
        unit: .calendarDays, whose: "test", effectiveFrom: from, effectiveTo: to)
    }
    let standards = [
      standard(from: try day("2025-05-01"), to: nil),
      standard(from: nil, to: try day("2025-04-30")),
    ]
    let welsh = Standard(
      nation: .wales, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try small.counted(asOf: "2025-05-12", standards: standards + [welsh])
    let since = RiskTable(steps: [.init(day: 5, atRisk: 1, events: 1, censored: 0)], limit: 5)
    let until = RiskTable(steps: [.init(day: 1, atRisk: 1, events: 1, censored: 0)], limit: 5)
    let code = "referral_received_to_decision_5"
    #expect(counted.cell("D2.within", Self.months, code) == .waits(since))
    #expect(counted.cell("D2.within", Self.months, "\(code)_2") == .waits(until))
    #expect(counted.table("D2.within", Self.months)?.dimensions[0].categories.count == 2)
  }

  @Test
  func `completed assessments fall into the published bands`() throws {
    var small = SmallPartnership()
    for (child, completed) in ["2025-05-01", "2025-05-02", "2025-05-16"].enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2025-05-01")(&row)
        row[.assessmentStarted] = try day("2025-05-01")
        row[.assessmentCompleted] = try day(completed)
      }
    }
    let standard = Standard(
      nation: .england, from: "referral_received", to: "assessment_completed", workingDays: 45,
      whose: "test")
    let counted = try small.counted(asOf: "2025-05-12", standards: [standard])
    // 16 May lies after the reference date: that assessment is open.
    #expect(counted.cell("D2.completed_bands", Self.months, "0") == .share(1, of: 2))
    #expect(counted.cell("D2.completed_bands", Self.months, "1_10") == .share(1, of: 2))
  }

  @Test
  func `an open referral waits for what it has not reached, a closed one for nothing`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-01", decided: "2025-05-02"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2025-05-01", closed: "2025-05-02"))
    // Offered without a recorded decision or meeting: it waits for the start alone.
    try small.add(2, .referral, from: .socialCare) { row in
      try referral(3, "2025-05-01")(&row)
      row[.supportOffered] = try day("2025-05-08")
    }
    let counted = try small.counted(asOf: "2025-05-12")
    #expect(counted.cell("D3.open", Self.today, "decision", "0_10") == .count(0))
    #expect(counted.cell("D3.open", Self.today, "meeting", "0_10") == .count(1))
    #expect(counted.cell("D3.open", Self.today, "assessment_completed", "0_10") == .count(1))
    #expect(counted.cell("D3.open", Self.today, "support_started", "0_10") == .count(2))
  }

  @Test
  func `hidden drift runs from the day an agency knew, not the incident`() throws {
    var small = SmallPartnership()
    // The police knew on Friday 2 May; referred on Thursday 8 May: 6, 7, 8 are days 1 to 3.
    try small.add(0, .policeOccurrence, from: .police) { row in
      try offence("2025-04-20")(&row)
      row[.recorded] = try day("2025-05-02")
    }
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-08"))
    // Never referred: Friday 9 and Monday 12 May after Thursday 8 May.
    try small.add(1, .schoolConcern, from: .school, concern("2025-05-08", category: 0))
    // The log's own concern counts for the agency that referred.
    try small.add(2, .referral, from: .socialCare) { row in
      try referral(2, "2025-05-09")(&row)
      row[.concern] = try day("2025-05-08")
      row[.referringAgency] = Agency.health.rawValue
    }
    let counted = try small.counted(asOf: "2025-05-12")
    let police = RiskTable(steps: [.init(day: 3, atRisk: 1, events: 1, censored: 0)])
    let school = RiskTable(steps: [.init(day: 2, atRisk: 1, events: 0, censored: 1)])
    let health = RiskTable(steps: [.init(day: 1, atRisk: 1, events: 1, censored: 0)])
    #expect(counted.cell("D4.waits", Self.months, "police") == .waits(police))
    #expect(counted.cell("D4.waits", Self.months, "school") == .waits(school))
    #expect(counted.cell("D4.waits", Self.months, "health") == .waits(health))
  }

  @Test
  func `a raised level waits for support in a higher tier`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<2 {
      try small.add(child, .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2025-04-01", started: "2025-04-10")(&row)
        row[.level] = BehaviourLevel.problematic.rawValue
        row[.levelAtReview] = (child == 0 ? BehaviourLevel.abusive : .problematic).rawValue
        row[.tier] = ServiceTier.b.rawValue
        row[.reviewed] = try day("2025-05-01")
      }
    }
    try small.add(0, .support, from: .health) { row in
      row[.referral] = Token(high: 1, low: 1)
      row[.tier] = ServiceTier.c.rawValue
      row[.supportStarted] = try day("2025-05-06")
    }
    let counted = try small.counted(asOf: "2025-05-12")
    #expect(counted.cell("D5.raised", Self.months, "level", "raised") == .share(1, of: 2))
    #expect(counted.cell("D5.raised", Self.months, "level", "same") == .share(1, of: 2))
    #expect(counted.cell("D5.raised", Self.months, "tier", "unknown") == .share(2, of: 2))
    // Friday 2 May and Tuesday 6 May after Thursday 1 May.
    let wait = RiskTable(steps: [.init(day: 2, atRisk: 1, events: 1, censored: 0)])
    #expect(counted.cell("D5.waits", Self.months) == .waits(wait))
  }
}
