import Records

extension Rule {
  /// A scheme of ethnicity that is not known.
  static let schemeUnknown = Rule(
    "V032", .cell, .query,
    wrong: "the scheme of ethnicity is not known",
    fix: "use letters16, letters18, pole, text or dfe",
    why: "a code can be read only in its own scheme",
    example: "'census' in 'ethnicity_scheme'; write 'dfe'")
}
