import Records
import Vocabulary

/// A closure without its reason.
enum ClosureWithoutReason: RowRule {
  static let rule = Rule(
    "V079", .row, .query,
    wrong: "the case is closed without a reason",
    fix: "fill in the reason for closure",
    why: "without the reason, a child who was helped looks like one who was not",
    example: "'CINclosureDate' 2024-09-30 and no 'ReasonForClosure'",
    origin: "8805")
  static let needs: [FieldTarget] = [.day(.closed), .check(.closureReason)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.sends(.closed) && !facts.has(.closureReason) ? .check(.closureReason) : nil
  }
}
