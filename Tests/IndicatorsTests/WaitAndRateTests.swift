import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// Waits, support and rates, worked by hand from the rows in the test.
struct WaitAndRateTests {
  static let year = "2024-25"

  @Test
  func `waits are in working days, open ones censored at the reference date`() throws {
    var small = SmallPartnership()
    // Thursday 1 May 2025 to Tuesday 6 May: Friday, Tuesday; Monday 5 May is a bank holiday.
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-01", decided: "2025-05-06"))
    // Friday 2 May to Friday 9 May: Tuesday to Friday; closed then, so censored.
    try small.add(1, .referral, from: .socialCare, referral(2, "2025-05-02", closed: "2025-05-09"))
    // Thursday 8 May to the reference date, Monday 12 May: Friday, Monday; still open.
    try small.add(2, .referral, from: .socialCare, referral(3, "2025-05-08"))
    // Decided before it was received: left out.
    try small.add(3, .referral, from: .socialCare, referral(4, "2025-05-07", decided: "2025-05-06"))
    let limit = Standard(
      nation: .england, from: "referral_received", to: "decision", workingDays: 1, whose: "test")
    let counted = try small.counted(asOf: "2025-05-12", standards: [limit])
    let expected = RiskTable(
      steps: [
        .init(day: 2, atRisk: 3, events: 1, censored: 1),
        .init(day: 4, atRisk: 1, events: 0, censored: 1),
      ], limit: 1)
    #expect(
      counted.cell("D1.waits", "12m-to-2025-05-12", "referral_received_to_decision")
        == .waits(expected))
    #expect(
      counted.cell("E2.backwards", "on-2025-05-12", "referral_received_to_decision", "backwards")
        == .count(1))
  }

  @Test
  func `social care joins an episode in its window and gives milestones from its start on`() throws
  {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-10"))
    for (started, completed) in [("2024-04-20", "2024-05-02"), ("2024-05-20", "2024-06-10")] {
      try small.add(0, .assessment, from: .socialCare) { row in
        row[.assessmentStarted] = try day(started)
        row[.assessmentCompleted] = try day(completed)
      }
    }
    try small.add(0, .assessment, from: .socialCare) { row in
      row[.assessmentStarted] = try day("2024-11-01")
    }
    let journeys = try small.counted().journeys
    #expect(journeys.map(\.rows) == [[0, 1, 2]])
    #expect(journeys[0].milestones[.assessmentStarted] == (try day("2024-05-20")))
    #expect(journeys[0].milestones[.assessmentCompleted] == (try day("2024-06-10")))
  }

  @Test
  func `closure without support competes with its start`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare, referral(1, "2025-05-01", started: "2025-05-06"))
    try small.add(1, .referral, from: .socialCare, referral(2, "2025-05-01", closed: "2025-05-06"))
    let counted = try small.counted(asOf: "2025-05-12")
    let expected = RiskTable(
      steps: [.init(day: 2, atRisk: 2, events: 1, competing: 1, censored: 0)],
      closuresCompete: true)
    #expect(counted.cell("C2.support", "12m-to-2025-05-12") == .waits(expected))
    let calendar = RiskTable(
      steps: [.init(day: 5, atRisk: 2, events: 1, competing: 1, censored: 0)], limit: 30,
      closuresCompete: true)
    #expect(counted.cell("C2.within", "12m-to-2025-05-12", "30") == .waits(calendar))
  }

  @Test
  func `the funnel, the reasons and the waiting list add up to the children referred`() throws {
    var small = SmallPartnership()
    try small.add(
      0, .referral, from: .socialCare,
      referral(1, "2024-05-01", decided: "2024-05-02", started: "2024-06-03"))
    try small.add(1, .referral, from: .socialCare) { row in
      try referral(2, "2024-05-01", decided: "2024-05-02", closed: "2024-07-01")(&row)
      row[.noSupportReason] = NoSupportReason.noCapacity.rawValue
    }
    try small.add(2, .referral, from: .socialCare, referral(3, "2025-03-24"))
    // Started without a recorded decision or offer: a later stage says the earlier ones are reached.
    try small.add(3, .referral, from: .socialCare, referral(4, "2024-06-03", started: "2024-07-01"))
    let counted = try small.counted()
    #expect(counted.cell("C1.funnel", Self.year, "referred") == .share(4, of: 4))
    #expect(counted.cell("C1.funnel", Self.year, "decided") == .share(3, of: 4))
    #expect(counted.cell("C1.funnel", Self.year, "offered") == .share(2, of: 4))
    #expect(counted.cell("C1.funnel", Self.year, "started") == .share(2, of: 4))
    #expect(counted.cell("C3.state", Self.year, "started") == .share(2, of: 4))
    #expect(counted.cell("C3.state", Self.year, "closed_without_support") == .share(1, of: 4))
    #expect(counted.cell("C3.state", Self.year, "waiting") == .share(1, of: 4))
    #expect(counted.cell("C3.no_support", Self.year, "no_capacity") == .count(1))
    #expect(counted.cell("C3.waiting", Self.year, "0_10") == .count(1))
  }

  @Test
  func `support counts in every period it touches, by tier and provider`() throws {
    var small = SmallPartnership()
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2023-06-01", started: "2023-07-03")(&row)
      row[.supportEnded] = try day("2024-04-01")
      row[.tier] = ServiceTier.b.rawValue
      row[.provider] = 1
    }
    try small.add(1, .referral, from: .socialCare, referral(2, "2023-06-01", started: "2023-07-03"))
    let counted = try small.counted()
    #expect(counted.cell("C0.headline", "2023-24") == .count(2))
    #expect(counted.cell("C0.headline", Self.year) == .count(2))
    #expect(counted.cell("C0.tier", Self.year, "B") == .count(1))
    #expect(counted.cell("C0.tier", Self.year, "unknown") == .count(1))
    #expect(counted.cell("C0.provider", Self.year, "project") == .count(1))
  }

  @Test
  func `rates and ratios stand on the population of the latest year`() throws {
    var small = SmallPartnership()
    for child in Int32(0)..<3 {
      try small.add(child, .schoolConcern, from: .school) { row in
        try concern("2024-05-01", category: 0)(&row)
        row[.sex] = (child < 2 ? RecordedSex.male : .female).rawValue
        row[.birth] = try day("2012-01-01")
      }
    }
    let people = [("male", 100), ("female", 200)].map {
      Population(area: "SMP", sex: $0.0, age: 12, ethnicGroup: "", count: $0.1, year: 2024)
    }
    let old = [Population(area: "SMP", sex: "male", age: 12, ethnicGroup: "", count: 9, year: 2023)]
    let counted = try small.counted(population: people + old)
    #expect(counted.cell("A5.rate", Self.year) == .rate(3, population: 300))
    #expect(
      counted.cell("B5.sex", Self.year, "male")
        == .ratio(2, population: 100, rest: 1, restPopulation: 200))
  }
}
