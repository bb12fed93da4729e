import Records

extension Rule {
  /// A cell that should hold a date holds none.
  static let dateUnreadable = Rule(
    "V021", .cell, .query,
    wrong: "the cell holds no date that can be read; the value is not used",
    fix: "write dates as the format declares, such as 2025-03-31",
    why: "a guessed date would move a child between periods",
    example: "'spring term' in 'date_of_concern'; write '2025-03-31'")
}
