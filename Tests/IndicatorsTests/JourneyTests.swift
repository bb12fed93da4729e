import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// How rows of several agencies become one journey, and what becomes of what they contradict.
struct JourneyTests {
  static let year = "2024-25"
  static let today = "on-2025-03-31"

  @Test
  func `what sources of one journey say differently is settled by rule and counted`() throws {
    var small = SmallPartnership()
    try small.add(0, .schoolConcern, from: .school) { row in
      try concern("2024-05-01", category: 0)(&row)
      row[.level] = BehaviourLevel.violent.rawValue
      row[.light] = TrafficLight.amber.rawValue
    }
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2024-05-03", role: .both, started: "2024-07-01")(&row)
      row[.level] = BehaviourLevel.abusive.rawValue
      row[.tier] = ServiceTier.b.rawValue
      row[.supportEnded] = try day("2024-09-02")
    }
    try small.add(0, .support, from: .health) { row in
      row[.referral] = Token(high: 1, low: 1)
      row[.supportStarted] = try day("2024-07-08")
      row[.supportEnded] = try day("2024-10-01")
      row[.tier] = ServiceTier.c.rawValue
    }
    let counted = try small.counted()
    let journey = try #require(counted.journeys.first)
    #expect(
      journey.conflicts == [.role, .level, .light, .supportStarted, .supportEnded, .tier])
    #expect(journey.level == .violent)
    #expect(journey.tier == .c)
    #expect(journey.role == .both)
    #expect(journey.milestones[.supportStarted] == (try day("2024-07-01")))
    #expect(journey.milestones[.supportEnded] == (try day("2024-10-01")))
    #expect(counted.cell("E4.journey_conflicts", Self.today, "level") == .count(1))
    #expect(counted.cell("E4.journey_conflicts", Self.today, "route") == .count(0))
  }

  @Test
  func `a milestone takes the earliest day any source gives, the closure the latest`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2024-05-10", decided: "2024-05-14", closed: "2024-09-01"))
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2024-05-08", decided: "2024-05-16", closed: "2024-08-01"))
    let journey = try #require(try small.counted().journeys.first)
    #expect(journey.milestones[.referral] == (try day("2024-05-08")))
    #expect(journey.milestones[.decision] == (try day("2024-05-14")))
    #expect(journey.milestones[.closed] == (try day("2024-09-01")))
  }

  @Test
  func `a row that names the referral joins it however late it comes`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-04-10"))
    try small.add(0, .schoolConcern, from: .school, concern("2024-09-02", category: 0))
    try small.add(0, .support, from: .voluntary) { row in
      row[.referral] = Token(high: 1, low: 1)
      row[.supportStarted] = try day("2024-12-02")
    }
    #expect(try small.counted().journeys.map(\.rows) == [[0, 2], [1]])
  }

  @Test
  func `dates that lie a window apart chain one episode, a day more starts another`() throws {
    var small = SmallPartnership()
    // 1 May + 28 days = 29 May; 29 May + 28 days = 26 June; 27 June is one more.
    for date in ["2024-05-01", "2024-05-29", "2024-06-26", "2024-07-25"] {
      try small.add(0, .schoolConcern, from: .school, concern(date, category: 0))
    }
    #expect(try small.counted().journeys.map(\.rows) == [[0, 1, 2], [3]])
  }

  @Test
  func `many rows of one child that come out of order make the same journeys`() throws {
    var small = SmallPartnership()
    let start = try day("2020-01-01")
    // Rows 0 to 39 in steps of 40 days, told backwards: no two lie within 28 days.
    for place in (0..<40).reversed() {
      small.add(0, .schoolConcern, from: .school) { row in
        row[.concern] = start.adding(days: place * 40)
        row[.category] = 0
        row[.role] = Role.displayed.rawValue
      }
    }
    let journeys = try small.counted().journeys
    #expect(journeys.map(\.rows) == (0..<40).reversed().map { [Int32($0)] })
    #expect(journeys.map(\.start.number) == journeys.map(\.start.number).sorted())
  }

  @Test
  func `a wait from before the records are whole is watched from there on`() throws {
    var small = SmallPartnership()
    // Monday 12 May 2025. Working days from Tuesday 6 May: 7, 8, 9, 12 are days 1 to 4; from
    // Thursday 1 May: 2, 6, 7, 8, 9, 12 are days 1 to 6, since 5 May is a bank holiday.
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-06", decided: "2025-05-08"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2025-05-01", decided: "2025-05-09"))
    // Decided before the records are whole: that it is here is chance, so it is left out.
    try small.add(2, .referral, from: .socialCare, referral(3, "2025-05-01", decided: "2025-05-02"))
    try small.add(3, .referral, from: .socialCare, referral(4, "2025-05-01"))
    var local = LocalSettings()
    local.recordsFrom = try day("2025-05-06")
    let counted = try small.counted(asOf: "2025-05-12", local: local)
    // Two come under watch after their day 1, before day 2; nobody else enters later.
    // Only one is watched from its start: too few for a curve.
    let expected = RiskTable(
      steps: [
        .init(day: 2, atRisk: 3, events: 1, censored: 0),
        .init(day: 5, atRisk: 2, events: 1, censored: 0),
        .init(day: 6, atRisk: 1, events: 0, censored: 1),
      ], isThin: true)
    #expect(
      counted.cell("D1.waits", "12m-to-2025-05-12", "referral_received_to_decision")
        == .waits(expected))
  }

  @Test
  func `waits that enter between two steps are at risk from the second on`() throws {
    let base = try SmallPartnership.base(recordsFrom: "2025-05-09", asOf: "2025-05-30")
    func span(_ start: String, _ end: String) throws -> WaitSpan {
      WaitSpan(start: try day(start), reached: try day(end), closed: nil)
    }
    // Calendar days: 1 after 9 May; 12 after 1 May, watched after day 7; both fit one table.
    let waits = try WaitTable(
      of: [try span("2025-05-09", "2025-05-10"), try span("2025-05-01", "2025-05-13")],
      in: .calendarDays, base: base)
    let table = waits.riskTable(competing: false)
    #expect(
      table.steps == [
        .init(day: 1, atRisk: 1, events: 1, censored: 0, entered: 1),
        .init(day: 12, atRisk: 1, events: 1, censored: 0),
      ])
    #expect(table.children == 2)
  }

  @Test
  func `a concern that nobody referred waits until the reference date`() throws {
    var small = SmallPartnership()
    // Thursday 8 May to Monday 12 May: Friday and Monday.
    try small.add(0, .schoolConcern, from: .school, concern("2025-05-08", category: 0))
    // Referred on the day that it became known.
    try small.add(1, .referral, from: .socialCare, referral(1, "2025-05-08"))
    let counted = try small.counted(asOf: "2025-05-12")
    let expected = RiskTable(steps: [
      .init(day: 0, atRisk: 2, events: 1, censored: 0),
      .init(day: 2, atRisk: 1, events: 0, censored: 1),
    ])
    #expect(
      counted.cell("D1.waits", "12m-to-2025-05-12", "concern_to_referral_received")
        == .waits(expected))
  }
}
