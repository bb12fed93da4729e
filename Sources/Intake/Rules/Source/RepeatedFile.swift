import Records

extension Rule {
  /// The same bytes came twice under two names.
  static let repeatedFile = Rule(
    "V121", .file, .note,
    wrong: "another file of this source has the same bytes, and these are read once",
    fix: "check that the right file was sent under this name",
    why: "each row is counted once",
    example: "'log.csv' and 'Copy of log.csv' are the same")
}
