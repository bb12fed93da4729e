import Records

extension Rule {
  /// A code that the list does not know.
  static let unrecognisedCode = Rule(
    "V025", .cell, .query,
    wrong: "the value is in no list that is known for the column; it counts as not known",
    fix: "correct it, or add its spelling to the list or to the format's values",
    why: "unknown codes lower the completeness that is published",
    example: "'Femle' in 'gender'; write 'Female'")
}
