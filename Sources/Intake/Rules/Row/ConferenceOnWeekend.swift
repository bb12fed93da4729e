import Records
import Vocabulary

/// An initial conference on a Saturday or Sunday.
enum ConferenceOnWeekend: RowRule {
  static let rule = Rule(
    "V083", .row, .query,
    wrong: "the initial conference is dated on a Saturday or Sunday",
    fix: "check the date",
    why: "conferences are held on working days, so the day or the year is likely a slip",
    example: "'DateOfInitialCPC' 2024-06-08, a Saturday",
    origin: "8875")
  static let kinds: [RecordKind] = [.socialCareReferral, .enquiry]
  static let needs: [FieldTarget] = [.day(.meeting)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let meeting = row[DayField.meeting], !facts.meetingIsNested, meeting.weekday > 5 else {
      return nil
    }
    return .day(.meeting)
  }
}
