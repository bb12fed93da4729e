import Records
import Vocabulary

/// A referral closed before it was received.
enum ClosureBeforeReferral: RowRule {
  static let rule = Rule(
    "V042", .row, .query,
    wrong: "the closure lies before the referral; the closure is not used",
    fix: "correct the one that is wrong",
    why: "a wait cannot end before it starts",
    example: "received 2024-05-01, closed 2024-04-30",
    origin: "8630")
  static let needs: [FieldTarget] = [.day(.received), .day(.closed)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let received = row[DayField.received], let closed = row[DayField.closed],
      closed < received
    else { return nil }
    row[DayField.closed] = nil
    return .day(.closed)
  }
}
