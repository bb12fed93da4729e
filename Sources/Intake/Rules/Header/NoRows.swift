import Records

extension Rule {
  /// A file has a header and no rows.
  static let noRows = Rule(
    "V013", .header, .note,
    wrong: "the file has no rows",
    fix: "check that there was nothing to report",
    why: "none reported is not the same as none sent",
    example: "a header and nothing below it")
}
