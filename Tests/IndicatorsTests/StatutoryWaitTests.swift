import Records
import Tables
import Testing
import Vocabulary

@testable import Indicators

/// The strategy discussion and its conference, and the police's notification.
struct StatutoryWaitTests {
  static let year = "2024-25"
  static let conference = "strategy_discussion_to_protection_conference"
  static let meeting = "notification_to_meeting"

  private func enquiry(
    _ started: String, conference: String? = nil, isRuledOut: Bool? = nil
  ) -> (inout PseudonymisedRow) throws -> Void {
    { row in
      row[.occurred] = try day(started)
      row[.meeting] = try conference.map(day)
      row[.conferenceNotRequired] = isRuledOut.map { $0 ? 1 : 0 } ?? CodeColumn.missing
    }
  }

  @Test
  func `a conference within 15 working days of the strategy discussion is within the standard`()
    throws
  {
    var small = SmallPartnership()
    // From Friday 10 May: 15 working days end on Monday 3 June, 27 May being a bank holiday.
    let rows: [(String?, Bool?)] = [
      ("2024-06-03", false), ("2024-06-04", nil), (nil, true), (nil, false),
    ]
    for (child, row) in rows.enumerated() {
      try small.add(
        Int32(child), .referral, from: .socialCare, referral(UInt64(child) + 1, "2024-05-08"))
      try small.add(
        Int32(child), .enquiry, from: .socialCare,
        enquiry("2024-05-10", conference: row.0, isRuledOut: row.1))
    }
    let standard = Standard(
      nation: .england, from: "strategy_discussion", to: "protection_conference", workingDays: 15,
      whose: "test")
    let counted = try small.counted(asOf: "2025-03-31", standards: [standard])
    // Nobody waits for a conference that was ruled out; one that was needed is open for 226 days.
    let waits = RiskTable(
      steps: [
        .init(day: 15, atRisk: 3, events: 1, censored: 0),
        .init(day: 16, atRisk: 2, events: 1, censored: 0),
        .init(day: 226, atRisk: 1, events: 0, censored: 1),
      ], limit: 15)
    #expect(counted.cell("D1.waits", Self.year, Self.conference) == .waits(waits))
    #expect(counted.cell("D2.within", Self.year, "\(Self.conference)_15") == .waits(waits))
    #expect(
      counted.cell("D2.plain", Self.year, "\(Self.conference)_15") == .share(1, of: 2))
    #expect(
      counted.cell("D3.overdue", "on-2025-03-31", "\(Self.conference)_15") == .share(1, of: 1))
    // The conference is no risk management meeting.
    #expect(counted.journeys.allSatisfy { $0.milestones[.meeting] == nil })
  }

  @Test
  func `the clock of the meeting starts with the police where they came first`() throws {
    var small = SmallPartnership()
    // Referred on by the police on Thursday 2 May, received on Wednesday 8 May, met on the 13th:
    // 3, 7, 8, 9, 10, 13 are six working days after the one, 9, 10, 13 three after the other.
    try small.add(0, .policeOccurrence, from: .police) { row in
      try offence("2024-05-01")(&row)
      row[.referredOn] = try day("2024-05-02")
    }
    try small.add(0, .referral, from: .socialCare) { row in
      try referral(1, "2024-05-08")(&row)
      row[.meeting] = try day("2024-05-13")
    }
    // The police notified and nobody received a referral: open until the reference date.
    try small.add(1, .policeOccurrence, from: .police) { row in
      try offence("2024-05-10")(&row)
      row[.referredOn] = try day("2024-05-14")
    }
    let counted = try small.counted(asOf: "2024-05-15")
    let months = "12m-to-2024-05-15"
    let notified = RiskTable(steps: [
      .init(day: 1, atRisk: 2, events: 0, censored: 1),
      .init(day: 6, atRisk: 1, events: 1, censored: 0),
    ])
    #expect(counted.cell("D1.waits", months, Self.meeting) == .waits(notified))
    let received = RiskTable(steps: [.init(day: 3, atRisk: 1, events: 1, censored: 0)])
    #expect(
      counted.cell("D1.waits", months, "referral_received_to_meeting") == .waits(received))
  }

  @Test
  func `a notification that became no referral waits for the meeting too`() throws {
    var small = SmallPartnership()
    // Referred on by the police on Wednesday 1 May: the first received on the 8th, the other never.
    for child in Int32(0)..<2 {
      try small.add(child, .policeOccurrence, from: .police) { row in
        try offence("2024-04-26")(&row)
        row[.referredOn] = try day("2024-05-01")
      }
    }
    try small.add(0, .referral, from: .socialCare, referral(1, "2024-05-08"))
    try small.add(2, .referral, from: .socialCare) { row in
      try referral(2, "2024-05-08")(&row)
      row[.meeting] = try day("2024-05-13")
    }
    func standard(_ from: String) -> Standard {
      Standard(nation: .england, from: from, to: "meeting", workingDays: 10, whose: "test")
    }
    let counted = try small.counted(
      asOf: "2024-05-17", standards: [standard("notification"), standard("referral_received")])
    // 2, 3, 7 to 10 and 13 to 17 May are 11 working days, of which 7 since the referral.
    let today = "on-2024-05-17"
    #expect(counted.cell("D3.overdue", today, "\(Self.meeting)_10") == .share(2, of: 2))
    #expect(
      counted.cell("D3.overdue", today, "referral_received_to_meeting_10") == .share(0, of: 1))
    #expect(counted.cell("D3.open", today, "meeting", "11_45") == .count(2))
    #expect(counted.cell("D3.open", today, "meeting", "0_10") == .count(0))
    #expect(counted.cell("D3.open", today, "support_started", "0_10") == .count(2))
  }
}
