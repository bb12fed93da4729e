import Records
import Vocabulary

/// An initial conference before the referral.
enum ConferenceBeforeReferral: RowRule {
  static let rule = Rule(
    "V070", .row, .query,
    wrong: "the initial conference lies before the referral",
    fix: "check both dates",
    why: "the time from referral to conference cannot be measured",
    example: "referral 2024-05-01, 'DateOfInitialCPC' 2024-04-19",
    origin: "1104")
  static let kinds: [RecordKind] = [.socialCareReferral, .enquiry]
  static let needs: [FieldTarget] = [.day(.meeting)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let meeting = row[DayField.meeting], !facts.meetingIsNested,
      let received = row[DayField.received] ?? facts.day(.referralDay), meeting < received
    else { return nil }
    return .day(.meeting)
  }
}
