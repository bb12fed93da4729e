import Records
import Vocabulary

/// An assessment that started before its referral.
enum AssessmentBeforeReferral: RowRule {
  static let rule = Rule(
    "V045", .row, .query,
    wrong: "the assessment starts before the referral",
    fix: "check both dates",
    why: "the time from referral to assessment cannot be measured",
    example: "referral 2024-05-01, assessment started 2024-04-12",
    origin: "1103")
  static let needs: [FieldTarget] = [.day(.received), .day(.assessmentStarted)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let received = row[DayField.received], let start = row[DayField.assessmentStarted],
      start < received
    else { return nil }
    return .day(.assessmentStarted)
  }
}
