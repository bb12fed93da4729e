import Records

extension Rule {
  /// A required value is missing or cannot be used.
  static let requiredMissing = Rule(
    "V020", .cell, .error,
    wrong: "a required value is missing or cannot be used",
    fix: "fill it in at the source, or correct what stands there, and send again",
    why: "without it the row cannot be counted or placed in time",
    example: "an empty 'date_received'")
}
