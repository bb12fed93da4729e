import Records

extension Rule {
  /// A code that the list does not know.
  static let unrecognisedCode = Rule(
    "V025", .cell, .query,
    wrong: "the value is in no list that is known for the column; it counts as not known",
    fix: "write one of the codes or words that the column takes, which the report lists",
    why: "unknown codes lower the completeness that is published",
    example: "'Femle' in 'gender'; write 'Female'")
}
