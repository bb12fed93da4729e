import Records

extension Rule {
  /// A date after the reference date.
  static let dateInFuture = Rule(
    "V031", .cell, .query,
    wrong: "the date lies after the reference date; the value is not used",
    fix: "correct it, or send it when it has happened",
    why: "what is planned has not happened, and waits would end too early",
    example: "'2052-03-01' for '2025-03-01' in 'date_of_decision'",
    origin: "8520")
}
