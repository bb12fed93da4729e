import Records

extension Rule {
  /// An ethnicity code without its scheme.
  static let schemeMissing = Rule(
    "V027", .cell, .query,
    wrong: "the ethnicity is a bare code without a declared scheme; the value is not used",
    fix: "fill in the scheme, or declare 'ethnicity_scheme' for the source",
    why: "the same number means different groups in different schemes",
    example: "'5' in 'ethnicity' with nothing in 'ethnicity_scheme'")
}
