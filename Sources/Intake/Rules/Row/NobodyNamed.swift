import Records
import Vocabulary

/// A row that names no child.
enum NobodyNamed: RowRule {
  static let rule = Rule(
    "V050", .row, .error,
    wrong: "the row has no reference by which its child could be known",
    fix: "fill in the reference, or the number of the referral",
    why: "it could be counted for nobody",
    example: "a row with neither 'child_ref' nor 'upn' nor 'nhs_number'",
    origin: "8500")

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    let fields: [TokenField] = [.child, .upn, .formerUpn, .nhsNumber, .referral]
    return fields.contains { row[$0].isPresent } ? nil : .token(.child)
  }
}
