import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Where the dates of a child's first wait in a period cannot be, its next one stands instead.
struct NextWaitTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"

  @Test
  func `the next referral stands where the first has its dates backwards`() throws {
    var small = SmallPartnership()
    // Decided on and supported before it was received; the second referral is whole.
    try small.add(
      0, .referral, from: .socialCare,
      referral(
        1, "2024-05-10", decided: "2024-05-08", started: "2024-05-01", closed: "2024-05-20"))
    try small.add(
      0, .referral, from: .socialCare,
      referral(2, "2024-09-02", decided: "2024-09-04", started: "2024-09-12"))
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try small.counted(standards: [standard])
    // Tuesday 3 and Wednesday 4 September.
    let steps: [RiskTable.Step] = [.init(day: 2, atRisk: 1, events: 1, censored: 0)]
    let decision = "referral_received_to_decision"
    let waits = RiskTable(steps: steps, limit: 1)
    #expect(counted.cell("D1.waits", Self.year, decision) == .waits(waits))
    #expect(counted.cell("D2.within", Self.year, "\(decision)_1") == .waits(waits))
    #expect(counted.cell("D2.plain", Self.year, "\(decision)_1") == .share(0, of: 1))
    // Ten calendar days to support, from the second referral.
    let support = RiskTable(
      steps: [.init(day: 10, atRisk: 1, events: 1, censored: 0)], limit: 30,
      closuresCompete: true)
    #expect(counted.cell("C2.within", Self.year, "30") == .waits(support))
    #expect(counted.cell("E2.backwards", Self.today, decision, "backwards") == .count(1))
    // Both were referred and reached every stage: no date is asked for there.
    #expect(counted.cell("C1.funnel", Self.year, "started") == .share(1, of: 1))
  }

  @Test
  func `a child of which no wait has dates that can be is in no table of waits`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2024-05-10", decided: "2024-05-08", closed: "2024-05-20"))
    try small.add(
      0, .referral, from: .socialCare, referral(2, "2024-09-02", decided: "2024-08-30"))
    let counted = try small.counted()
    let decision = "referral_received_to_decision"
    #expect(counted.cell("D1.waits", Self.year, decision) == .waits(RiskTable(steps: [])))
    #expect(counted.cell("E2.backwards", Self.today, decision, "backwards") == .count(2))
  }

  @Test(arguments: [
    (2, ""),
    (
      3,
      " (of 'Referral received to decision' more than a tenth are set aside because of their dates (E2.backwards))"
    ),
  ])
  func `titles say where the dates of more than a tenth cannot be`(
    wrong: Int, words: String
  ) throws {
    var small = SmallPartnership()
    for child in 0..<20 {
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(
          UInt64(child) + 1, "2024-05-10", decided: child < wrong ? "2024-05-08" : "2024-05-13"))
    }
    let counted = try small.counted()
    #expect(
      counted.table("D1.waits", Self.year)?.title.whole
        == "Working days between milestones" + words)
  }

  @Test
  func `so do the next episode that an agency knew of, and the next review`() throws {
    var small = SmallPartnership()
    // Social care had the first referral before the police recorded what they knew.
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-01", closed: "2024-05-31"))
    for (occurred, recorded) in [("2024-05-02", "2024-05-07"), ("2024-09-01", "2024-09-02")] {
      try small.add(0, .policeOccurrence, from: .police) { row in
        try offence(occurred)(&row)
        row[.recorded] = try day(recorded)
      }
    }
    try small.add(0, .referral, from: .socialCare, referral(2, "2024-09-05"))
    // Reviewed after the closure, then at a second referral before its next tier.
    for (number, received, reviewed, closed) in [
      (UInt64(3), "2024-05-01", "2024-07-01", "2024-06-03"), (4, "2024-09-02", "2024-09-09", nil),
    ] {
      try small.add(1, .referral, from: .socialCare) { row in
        try referral(number, received, closed: closed)(&row)
        row[.level] = BehaviourLevel.problematic.rawValue
        row[.levelAtReview] = BehaviourLevel.abusive.rawValue
        row[.tier] = ServiceTier.a.rawValue
        row[.tierAtReview] = ServiceTier.b.rawValue
        row[.reviewed] = try day(reviewed)
      }
    }
    let counted = try small.counted()
    // 3, 4 and 5 September.
    let known = RiskTable(steps: [.init(day: 3, atRisk: 1, events: 1, censored: 0)])
    #expect(counted.cell("D4.waits", Self.year, "police") == .waits(known))
    // The tier was raised at the second review itself.
    let raised = RiskTable(steps: [.init(day: 0, atRisk: 1, events: 1, censored: 0)])
    #expect(counted.cell("D5.waits", Self.year) == .waits(raised))
    #expect(counted.cell("D5.raised", Self.year, "level", "raised") == .share(1, of: 1))
    #expect(
      counted.cell("E2.backwards", Self.today, "first_knowledge_to_referral", "backwards")
        == .count(1))
  }
}
