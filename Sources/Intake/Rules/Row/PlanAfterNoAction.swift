import Records
import Vocabulary

/// A child protection plan on a referral without further action.
enum PlanAfterNoAction: RowRule {
  static let rule = Rule(
    "V082", .row, .query,
    wrong: "a child protection plan stands on a referral without further action",
    fix: "correct 'ReferralNFA', or move the plan to the referral that led to it",
    why: "the child would count both as turned away and as protected",
    example: "'ReferralNFA' 1 and a plan from 2024-06-03",
    origin: "8832")
  static let kinds: [RecordKind] = [.socialCareReferral]
  static let needs: [FieldTarget] = [.code(.noFurtherAction), .check(.protectionPlan)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard row[CodeField.noFurtherAction] == FlagWords.yes, facts.has(.protectionPlan) else {
      return nil
    }
    return .code(.noFurtherAction)
  }
}
