import Records
import Vocabulary

/// A decision or support before the referral was received.
enum MilestoneBeforeReferral: RowRule {
  static let rule = Rule(
    "V051", .row, .query,
    wrong: "a decision, meeting or support lies before the referral was received",
    fix: "check both dates",
    why: "the time from the referral cannot be measured",
    example: "received 2024-05-01, support started 2024-04-01")
  static let kinds: [RecordKind] = [.referral, .support]
  static let needs: [FieldTarget] = [.day(.received)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let received = row[DayField.received] else { return nil }
    let milestones: [DayField] = [.decided, .meeting, .supportOffered, .supportStarted]
    return milestones.first { (row[$0] ?? received) < received }.map(FieldTarget.day)
  }
}
