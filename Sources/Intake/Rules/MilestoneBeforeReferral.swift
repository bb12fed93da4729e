import Records
import Vocabulary

/// A decision or support before the referral was received.
enum MilestoneBeforeReferral: RowRule {
  static let rule = Rule(
    "V051", .row, .query,
    wrong: "a decision, meeting or support lies before the referral was received",
    fix: "check both dates",
    why: "the time from the referral cannot be measured",
    origin: "1104")

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let received = row[DayField.received], row.kind == .referral || row.kind == .support
    else { return nil }
    let milestones: [DayField] = [.decided, .meeting, .supportOffered, .supportStarted]
    return milestones.first { (row[$0] ?? received) < received }.map(FieldTarget.day)
  }
}
