import Records

extension Rule {
  /// The element that says the year of a return holds something that is no year.
  static let yearUnreadable = Rule(
    "V132", .header, .query,
    wrong: "the file does not say its year in a form that can be read",
    fix: "write the year in which the return ends, with four digits",
    why: "without its year a return is read as all years together, and codes may be misunderstood",
    example: "'2024/25' in 'Year'; write '2025'")
}
