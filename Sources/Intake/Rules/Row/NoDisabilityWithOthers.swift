import Records
import Vocabulary

/// No disability together with disabilities.
enum NoDisabilityWithOthers: RowRule {
  static let rule = Rule(
    "V047", .row, .query,
    wrong: "no disability is sent together with disabilities; 'none' is not used",
    fix: "remove the one that is wrong",
    why: "the same child would count on both sides",
    example: "disabilities 'NONE' and 'LD'",
    origin: "8790")
  static let needs: [FieldTarget] = [.set(.disabilities)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    let disabilities = row[SetField.disabilities]
    let none = Disability.noDisability.bit
    guard disabilities & none != 0, disabilities != none else { return nil }
    row[SetField.disabilities] = disabilities & ~none
    return .set(.disabilities)
  }
}
