import Records
import Vocabulary

/// A target date of an initial conference on a Saturday or Sunday.
enum ConferenceTargetOnWeekend: RowRule {
  static let rule = Rule(
    "V084", .row, .query,
    wrong: "the target date of the initial conference is a Saturday or Sunday",
    fix: "check the date: the target is counted in working days",
    why: "a target on a day without work was not counted in working days",
    example: "'InitialCPCtarget' 2024-06-09, a Sunday",
    origin: "8870Q")
  static let needs: [FieldTarget] = [.check(.conferenceTarget)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let target = facts.day(.conferenceTarget), target.weekday > 5 else { return nil }
    return .check(.conferenceTarget)
  }
}
