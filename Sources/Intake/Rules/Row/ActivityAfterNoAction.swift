import Records
import Vocabulary

/// An assessment, an enquiry or a conference on a referral without further action.
enum ActivityAfterNoAction: RowRule {
  static let rule = Rule(
    "V081", .row, .query,
    wrong: "an assessment, enquiry or conference stands on a referral without further action",
    fix: "correct 'ReferralNFA', or move the activity to the referral that led to it",
    why: "the child would count both as turned away and as assessed",
    example: "'ReferralNFA' 1 and an assessment from 2024-05-20",
    origin: "8831")
  static let kinds: [RecordKind] = [.socialCareReferral]
  static let needs: [FieldTarget] = [.code(.noFurtherAction), .check(.assessment)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard row[CodeField.noFurtherAction] == FlagWords.yes,
      facts.has(.assessment) || facts.has(.enquiry) || row[DayField.meeting] != nil
    else { return nil }
    return .code(.noFurtherAction)
  }
}
