import Records
import Vocabulary

/// A reason for closure without the closure's date.
enum ReasonWithoutClosure: RowRule {
  static let rule = Rule(
    "V080", .row, .query,
    wrong: "a reason for closure is sent without a date of closure",
    fix: "fill in the date, or remove the reason",
    why: "the case counts as open",
    example: "'ReasonForClosure' RC8 and no 'CINclosureDate'",
    origin: "8810")
  static let needs: [FieldTarget] = [.day(.closed), .check(.closureReason)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.has(.closureReason) && !facts.sends(.closed) ? .day(.closed) : nil
  }
}
