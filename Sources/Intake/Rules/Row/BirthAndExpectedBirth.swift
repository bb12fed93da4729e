import Records
import Vocabulary

/// A date of birth together with an expected one.
enum BirthAndExpectedBirth: RowRule {
  static let rule = Rule(
    "V085", .row, .query,
    wrong: "both a date of birth and an expected date of birth are sent",
    fix: "remove the expected date once the child is born",
    why: "it cannot be told whether the child is born",
    example: "'PersonBirthDate' 2024-05-04 and 'ExpectedPersonBirthDate' 2024-05-11",
    origin: "8525")
  static let needs: [FieldTarget] = [.day(.birth), .check(.expectedBirth)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.sends(.birth) && facts.has(.expectedBirth) ? .check(.expectedBirth) : nil
  }
}
