import Records

extension Rule {
  /// A date that no calendar has.
  static let dateImpossible = Rule(
    "V022", .cell, .query,
    wrong: "there is no such date; the value is not used",
    fix: "correct it at the source",
    why: "a guessed date would move a child between periods",
    example: "'2025-02-30' in 'date_received'")
}
