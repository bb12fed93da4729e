import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// A later step that is recorded says that an earlier one is past, for the funnel and the open waits;
/// of the day on which it was reached it says nothing, so that the drift waits on.
struct LaterStepTests {
  static let year = "2024-25"
  static let meeting = "referral_received_to_meeting"

  /// The days of a wait, how it ends, and whether it is past.
  struct Ending: Sendable {
    var reached: String?
    var later = "2024-06-03"
    var closed: String?
    var ofAge: String?
    let end: String
    let kind: WaitSpan.End
    let isPassed: Bool
  }

  private static let endings: [Ending] = [
    Ending(end: "2024-06-28", kind: .open, isPassed: true),
    // Its own day is known, though it came after the later step.
    Ending(reached: "2024-06-10", end: "2024-06-10", kind: .reached, isPassed: false),
    Ending(reached: "2024-07-01", end: "2024-06-28", kind: .open, isPassed: true),
    Ending(closed: "2024-06-03", end: "2024-06-03", kind: .closed, isPassed: true),
    Ending(closed: "2024-06-02", end: "2024-06-02", kind: .closed, isPassed: false),
    Ending(ofAge: "2024-06-03", end: "2024-06-03", kind: .ofAge, isPassed: false),
    Ending(later: "2024-07-01", end: "2024-06-28", kind: .open, isPassed: false),
  ]

  @Test(arguments: endings)
  func `a later step says that an earlier one is past, and ends no wait`(_ ending: Ending) throws {
    let span = WaitSpan(
      start: try day("2024-05-01"), reached: try ending.reached.map(day),
      closed: try ending.closed.map(day), passed: try day(ending.later),
      ofAge: try ending.ofAge.map(day))
    let today = try day("2024-06-28")
    #expect(span.end(by: today).day == (try day(ending.end)))
    #expect(span.end(by: today).kind == ending.kind)
    #expect(span.isPassed(by: today) == ending.isPassed)
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
  func `a skipped meeting is never in time, waits on no list and is counted in E2`() throws {
    let standard = Standard(
      nation: .england, from: "notification", to: "meeting", workingDays: 10, whose: "test")
    let counted = try Self.partnership().counted(asOf: "2024-05-31", standards: [standard])
    let (months, today) = ("12m-to-2024-05-31", "on-2024-05-31")
    // 8, 9, 10, 13, 14 May: 5 working days to the meeting; 31 May is day 17, 27 May being a bank
    // holiday. One of four met: 25% in time, and no median.
    let steps: [RiskTable.Step] = [
      .init(day: 5, atRisk: 4, events: 1, censored: 0),
      .init(day: 17, atRisk: 3, events: 0, censored: 3),
    ]
    let code = "notification_to_meeting_10"
    #expect(counted.cell("D1.waits", months, Self.meeting) == .waits(RiskTable(steps: steps)))
    #expect(
      counted.cell("D2.within", months, code)
        == .waits(RiskTable(steps: steps, limit: 10)))
    #expect(
      counted.cell("D2.incidence", months, code)
        == .waits(RiskTable(steps: steps, limit: 10, closuresCompete: true)))
    #expect(counted.cell("D2.plain", months, code) == .share(1, of: 1))
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
  func `a wait that begins after a later step goes on and is on no list`() throws {
    var small = SmallPartnership()
    // Supported on 21 May; an assessment was started on 3 June and never completed.
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2024-05-07", started: "2024-05-21")(&row)
      row[.assessmentStarted] = try day("2024-06-03")
    }
    let counted = try small.counted()
    let (today, code) = ("on-2025-03-31", "assessment_started_to_assessment_completed")
    // 211 working days from 3 June to 31 March. Left out until it is completed, and counted from
    // then on, such waits would be those that ended alone.
    let steps: [RiskTable.Step] = [.init(day: 211, atRisk: 1, events: 0, censored: 1)]
    #expect(counted.cell("D1.waits", Self.year, code) == .waits(RiskTable(steps: steps)))
    #expect(counted.cell("E2.passed", today, code) == .share(1, of: 1))
    for band in WaitBand.all {
      #expect(counted.cell("D3.open", today, "assessment_completed", band.code) == .count(0))
    }
  }
}
