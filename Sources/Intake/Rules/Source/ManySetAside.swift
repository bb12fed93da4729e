import Records

extension Rule {
  /// Many rows of a source are set aside.
  static let manySetAside = Rule(
    "V061", .file, .query,
    wrong: "more rows are set aside than the source's warning level allows",
    fix: "correct the most frequent findings first",
    why: "figures of the source are incomplete",
    example: "40 of 1,000 rows without 'date_received', with a warning level of 1 in 100")
}
