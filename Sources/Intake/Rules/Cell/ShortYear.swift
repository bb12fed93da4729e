import Records

extension Rule {
  /// A year of two digits.
  static let shortYear = Rule(
    "V024", .cell, .query,
    wrong: "the year has two digits; the value is not used",
    fix: "write years with four digits",
    why: "the century would be a guess",
    example: "'31/03/25'; write '31/03/2025'")
}
