import Records

extension Rule {
  /// A row that records something after the reference date.
  static let rowInFuture = Rule(
    "V033", .cell, .error,
    wrong: "the row records something after the reference date",
    fix: "nothing, where the reference date is meant to be earlier; it counts from its day on",
    why: "figures for a reference date rest on what had happened by then",
    example: "'date_received' 2025-04-02 in a run for 2025-03-31")
}
