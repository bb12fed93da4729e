import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// How a wait ends: at the milestone, the closure, the 18th birthday or the reference date, whichever
/// comes first.
struct WaitEndTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"
  static let toSupport = "referral_received_to_support_started"

  private static let ends: [(String?, String?, String?, String, WaitSpan.End)] = [
    ("2024-06-03", nil, nil, "2024-06-03", .reached),
    ("2024-06-03", "2024-05-31", nil, "2024-05-31", .closed),
    ("2024-06-03", "2024-06-03", nil, "2024-06-03", .reached),
    ("2024-06-03", "2024-06-03", "2024-06-03", "2024-06-03", .ofAge),
    ("2024-06-03", nil, "2024-06-02", "2024-06-02", .ofAge),
    (nil, "2024-06-05", "2024-06-04", "2024-06-04", .ofAge),
    (nil, "2024-07-01", "2024-07-02", "2024-06-28", .open),
    (nil, nil, nil, "2024-06-28", .open),
  ]

  @Test(arguments: ends)
  func `what comes first ends a wait`(
    reached: String?, closed: String?, ofAge: String?, end: String, kind: WaitSpan.End
  ) throws {
    let span = WaitSpan(
      start: try day("2024-05-01"), reached: try reached.map(day), closed: try closed.map(day),
      ofAge: try ofAge.map(day))
    let found = span.end(by: try day("2024-06-28"))
    #expect(found.day == (try day(end)))
    #expect(found.kind == kind)
  }

  @Test
  func `support after the closure competes in C2, is censored in D1 and stands in C3`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2024-05-01", started: "2024-07-01", closed: "2024-06-10"))
    let counted = try small.counted()
    // 40 calendar days from 1 May to 10 June.
    let closed = RiskTable(
      steps: [.init(day: 40, atRisk: 1, events: 0, competing: 1, censored: 0)], limit: 90,
      closuresCompete: true)
    #expect(counted.cell("C2.within", Self.year, "90") == .waits(closed))
    // 40 days less six week-ends and the bank holidays of 6 and 27 May: 26 working days.
    let censored = RiskTable(steps: [.init(day: 26, atRisk: 1, events: 0, censored: 1)])
    #expect(counted.cell("D1.waits", Self.year, Self.toSupport) == .waits(censored))
    #expect(counted.cell("C3.state", Self.year, "started") == .share(1, of: 1))
    // The wait from the start to the end of support begins after the closure.
    #expect(
      counted.cell(
        "E2.backwards", Self.today, "support_started_to_support_ended", "after_closure")
        == .count(1))
    #expect(
      counted.cell("E2.backwards", Self.today, "support_started_to_support_ended", "backwards")
        == .count(0))
  }

  @Test
  func `support that started after the closure counts in the period of its start alone`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2023-05-01", started: "2023-07-03", closed: "2023-06-12"))
    let counted = try small.counted()
    #expect(counted.cell("C0.headline", "2023-24") == .count(1))
    #expect(counted.cell("C0.headline", Self.year) == .count(0))
  }

  @Test
  func `a wait ends on the 18th birthday, and the child is on no list from then on`() throws {
    var small = SmallPartnership()
    // Both wait since 1 May 2024; the first turns 18 on 1 August, the second after the reference date.
    for (child, birth) in ["2006-08-01", "2008-08-01"].enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-01")(&row)
        row[.birth] = try day(birth)
      }
    }
    // Its support started as an adult: none for a child.
    try small.add(2, .referral, from: .socialCare) { row in
      try referral(3, "2024-05-01", started: "2024-08-01")(&row)
      row[.birth] = try day("2006-08-01")
    }
    let counted = try small.counted()
    // 92 days from 1 May to 1 August, 334 to the reference date.
    let waits = RiskTable(
      steps: [
        .init(day: 92, atRisk: 3, events: 0, competing: 2, censored: 0),
        .init(day: 334, atRisk: 1, events: 0, censored: 1),
      ], limit: 30, closuresCompete: true)
    #expect(counted.cell("C2.within", Self.year, "30") == .waits(waits))
    #expect(counted.cell("C3.state", Self.year, "of_age") == .share(2, of: 3))
    #expect(counted.cell("C3.state", Self.year, "waiting") == .share(1, of: 3))
    #expect(counted.cell("C3.waiting_now", Self.today, "over_180") == .count(1))
    #expect(counted.cell("D3.open", Self.today, "support_started", "over_180") == .count(1))
    #expect(counted.cell("C1.funnel", Self.year, "started") == .share(0, of: 3))
  }

  @Test
  func `an outcome without any closure closes on its decision, or on a later step`() throws {
    var small = SmallPartnership()
    for (child, decided) in ["2024-05-13", nil, nil].enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-10", decided: decided)(&row)
        row[.decision] = Decision.noFurtherAction.rawValue
        if child == 2 { row[.assessmentCompleted] = try day("2024-06-20") }
      }
    }
    let counted = try small.counted()
    #expect(
      counted.journeys.map { $0.milestones[.closed]?.iso }
        == ["2024-05-13", "2024-05-10", "2024-06-20"])
    #expect(counted.cell("E2.closures", Self.today, "decision") == .count(1))
    #expect(counted.cell("E2.closures", Self.today, "receipt") == .count(2))
    #expect(counted.cell("C3.state", Self.year, "closed_without_support") == .share(3, of: 3))
  }

  @Test
  func `waits of D4 and D5 that are left out are counted with the data quality`() throws {
    var small = SmallPartnership()
    // Social care had the referral six days before the police recorded what they knew.
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-01"))
    try small.add(0, .policeOccurrence, from: .police) { row in
      try offence("2024-05-02")(&row)
      row[.recorded] = try day("2024-05-07")
    }
    // Reviewed with a raised level after the closure.
    try small.add(1, .referral, from: .socialCare) { row in
      try referral(2, "2024-05-01", closed: "2024-06-03")(&row)
      row[.level] = BehaviourLevel.problematic.rawValue
      row[.levelAtReview] = BehaviourLevel.abusive.rawValue
      row[.reviewed] = try day("2024-07-01")
    }
    let counted = try small.counted()
    #expect(
      counted.cell("E2.backwards", Self.today, "first_knowledge_to_referral", "backwards")
        == .count(1))
    #expect(
      counted.cell("E2.backwards", Self.today, "raised_level_to_higher_tier", "after_closure")
        == .count(1))
    #expect(counted.cell("D4.waits", Self.year, "any") == .waits(RiskTable(steps: [])))
    #expect(counted.cell("D5.waits", Self.year) == .waits(RiskTable(steps: [])))
  }

  @Test
  func `a closure before the decision is no decision in time, whichever way it is told`() throws {
    var small = SmallPartnership()
    // Received on Tuesday 7 May: ten closed that day, ten the day after and decided later, ten
    // decided the day after.
    for child in 0..<30 {
      let (decided, closed) = [
        (nil, "2024-05-07"), ("2024-05-10", "2024-05-08"), ("2024-05-08", nil),
      ][child / 10]
      try small.add(
        Int32(child), .referral, from: .socialCare,
        referral(UInt64(child) + 1, "2024-05-07", decided: decided, closed: closed))
    }
    let standard = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try small.counted(standards: [standard])
    let code = "referral_received_to_decision_1"
    // Of all thirty ten: 33.3%; had nothing been closed ten of twenty: 50%.
    let competing = RiskTable(
      steps: [
        .init(day: 0, atRisk: 30, events: 0, competing: 10, censored: 0),
        .init(day: 1, atRisk: 20, events: 10, competing: 10, censored: 0),
      ], limit: 1, closuresCompete: true)
    #expect(counted.cell("D2.incidence", Self.year, code) == .waits(competing))
    let censored = RiskTable(
      steps: [
        .init(day: 0, atRisk: 30, events: 0, censored: 10),
        .init(day: 1, atRisk: 20, events: 10, censored: 10),
      ], limit: 1, isClosedEarly: true)
    #expect(counted.cell("D2.within", Self.year, code) == .waits(censored))
    #expect(counted.cell("D2.plain", Self.year, code) == .share(10, of: 30))
    // In the end ten more were decided on, after the closure.
    #expect(counted.cell("C1.funnel", Self.year, "decided") == .share(20, of: 30))
  }
}
