import Records
import Vocabulary

/// A child with neither a date of birth nor an expected one.
enum NoBirthDate: RowRule {
  static let rule = Rule(
    "V086", .row, .query,
    wrong: "neither a date of birth nor an expected date of birth is sent",
    fix: "fill in the one that is known",
    why: "the child has no age and is harder to link to other agencies' records",
    example: "an empty 'PersonBirthDate' for a child who is born",
    origin: "8525")
  static let needs: [FieldTarget] = [.day(.birth), .check(.expectedBirth)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.sends(.birth) || facts.sends(.birthMonth) || facts.has(.expectedBirth)
      ? nil : .day(.birth)
  }
}
