import Records
import Vocabulary

/// A disability of an unborn child.
enum UnbornWithDisability: RowRule {
  static let rule = Rule(
    "V087", .row, .query,
    wrong: "a disability is sent for an unborn child",
    fix: "leave disabilities blank until the child is born, or send the date of birth",
    why: "a diagnosis before birth is likely another child's",
    example: "'ExpectedPersonBirthDate' 2025-06-02 and disability 'LD'")
  static let needs: [FieldTarget] = [.set(.disabilities), .check(.expectedBirth)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard facts.has(.expectedBirth), !facts.sends(.birth), row[SetField.disabilities] != 0 else {
      return nil
    }
    return .set(.disabilities)
  }
}
