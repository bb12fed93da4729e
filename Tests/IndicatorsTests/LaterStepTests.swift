import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// A later step that is recorded ends the wait for an earlier one that is not, on a day that is not
/// known: one rule for the funnel, the drift and the open waits.
struct LaterStepTests {
  static let year = "2024-25"
  static let meeting = "referral_received_to_meeting"

  private static let ends: [(String?, String, String?, String?, String, WaitSpan.End)] = [
    (nil, "2024-06-03", nil, nil, "2024-06-03", .passed),
    // Its own day is known, though it came after the later step.
    ("2024-06-10", "2024-06-03", nil, nil, "2024-06-10", .reached),
    ("2024-07-01", "2024-06-03", nil, nil, "2024-06-03", .passed),
    (nil, "2024-06-03", "2024-06-03", nil, "2024-06-03", .passed),
    (nil, "2024-06-03", "2024-06-02", nil, "2024-06-02", .closed),
    (nil, "2024-06-03", nil, "2024-06-03", "2024-06-03", .ofAge),
    (nil, "2024-07-01", nil, nil, "2024-06-28", .open),
  ]

  @Test(arguments: ends)
  func `a later step ends a wait where no day of its own is recorded`(
    reached: String?, passed: String, closed: String?, ofAge: String?, end: String,
    kind: WaitSpan.End
  ) throws {
    let span = WaitSpan(
      start: try day("2024-05-01"), reached: try reached.map(day), closed: try closed.map(day),
      passed: try day(passed), ofAge: try ofAge.map(day))
    let found = span.end(by: try day("2024-06-28"))
    #expect(found.day == (try day(end)))
    #expect(found.kind == kind)
  }

  @Test
  func `another agency's assessment does not end the wait for a referral, support does`() throws {
    var days: MilestoneDays = [.assessmentStarted: try day("2024-05-02")]
    #expect(days.firstStep(after: .referral) == nil)
    #expect(days.firstStep(after: .meeting) == (try day("2024-05-02")))
    days[.supportStarted] = try day("2024-05-20")
    #expect(days.firstStep(after: .referral) == (try day("2024-05-20")))
    #expect(days.firstStep(after: .meeting) == (try day("2024-05-02")))
    #expect(days.firstStep(after: .supportStarted) == nil)
    #expect(days.firstStep(after: .protectionConference) == nil)
  }

  /// All received on Tuesday 7 May: one met, two went on without a meeting, one waits.
  private static func partnership() throws -> SmallPartnership {
    var small = SmallPartnership()
    let steps: [(inout PseudonymisedRow) throws -> Void] = [
      {
        $0[.decided] = try day("2024-05-08")
        $0[.meeting] = try day("2024-05-14")
      },
      { $0[.assessmentStarted] = try day("2024-05-15") },
      { $0[.supportStarted] = try day("2024-05-21") },
      { _ in },
    ]
    for (child, fill) in steps.enumerated() {
      try small.add(Int32(child), .referral, from: .socialCare) { row in
        try referral(UInt64(child) + 1, "2024-05-07")(&row)
        try fill(&row)
      }
    }
    return small
  }

  @Test
  func `a skipped meeting is censored, competes, waits on no list and is counted in E2`() throws {
    let standard = Standard(
      nation: .england, from: "notification", to: "meeting", workingDays: 10, whose: "test")
    let counted = try Self.partnership().counted(asOf: "2024-05-31", standards: [standard])
    let (months, today) = ("12m-to-2024-05-31", "on-2024-05-31")
    // 8, 9, 10, 13, 14 May: 5 working days to the meeting; 15 May is day 6, 21 May day 10, 31 May
    // day 17, 27 May being a bank holiday.
    let steps: [RiskTable.Step] = [
      .init(day: 5, atRisk: 4, events: 1, censored: 0),
      .init(day: 6, atRisk: 3, events: 0, censored: 1),
      .init(day: 10, atRisk: 2, events: 0, censored: 1),
      .init(day: 17, atRisk: 1, events: 0, censored: 1),
    ]
    let code = "notification_to_meeting_10"
    #expect(counted.cell("D1.waits", months, Self.meeting) == .waits(RiskTable(steps: steps)))
    #expect(
      counted.cell("D2.within", months, code)
        == .waits(RiskTable(steps: steps, limit: 10, isClosedEarly: true)))
    // Of all four one met, as far as is recorded: 25%. Had none been skipped it would be one of four
    // too, for whoever went on was followed beyond the day of the meeting.
    let competing: [RiskTable.Step] = [
      .init(day: 5, atRisk: 4, events: 1, censored: 0),
      .init(day: 6, atRisk: 3, events: 0, competing: 1, censored: 0),
      .init(day: 10, atRisk: 2, events: 0, competing: 1, censored: 0),
      .init(day: 17, atRisk: 1, events: 0, censored: 1),
    ]
    #expect(
      counted.cell("D2.incidence", months, code)
        == .waits(RiskTable(steps: competing, limit: 10, closuresCompete: true)))
    #expect(counted.cell("D2.plain", months, code) == .share(1, of: 3))
    #expect(counted.cell("D3.overdue", today, code) == .share(1, of: 1))
    #expect(counted.cell("D3.open", today, "meeting", "11_45") == .count(1))
    #expect(counted.cell("E2.passed", today, Self.meeting) == .share(2, of: 4))
  }

  @Test
  func `the funnel, the drift and the open waits agree on who was decided on`() throws {
    let counted = try Self.partnership().counted(asOf: "2024-05-31")
    let (months, today) = ("12m-to-2024-05-31", "on-2024-05-31")
    #expect(counted.cell("C1.funnel", months, "decided") == .share(3, of: 4))
    #expect(counted.cell("D3.open", today, "decision", "11_45") == .count(1))
    #expect(counted.cell("E2.passed", today, "referral_received_to_decision") == .share(2, of: 4))
    // The start of support says that the assessment is past; the child that met waits for it.
    #expect(counted.cell("D3.open", today, "assessment_started", "11_45") == .count(2))
    #expect(counted.cell("D3.open", today, "assessment_completed", "11_45") == .count(3))
    #expect(counted.cell("C1.funnel", months, "assessed") == .share(1, of: 4))
  }

  @Test
  func `a wait that begins after a later step is left out and counted`() throws {
    var small = SmallPartnership()
    // Supported on 21 May; an assessment was started on 3 June and never completed.
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2024-05-07", started: "2024-05-21")(&row)
      row[.assessmentStarted] = try day("2024-06-03")
    }
    let counted = try small.counted()
    let code = "assessment_started_to_assessment_completed"
    #expect(counted.cell("E2.backwards", "on-2025-03-31", code, "later_step") == .count(1))
    #expect(counted.cell("D1.waits", Self.year, code) == .waits(RiskTable(steps: [])))
    #expect(counted.cell("E2.passed", "on-2025-03-31", code) == .share(0, of: 0))
  }
}
