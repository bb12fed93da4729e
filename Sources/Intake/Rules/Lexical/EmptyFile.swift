import Records

extension Rule {
  /// A file has no bytes.
  static let emptyFile = Rule(
    "V001", .lexical, .error,
    wrong: "the file is empty",
    fix: "send it again, with a header even where there are no rows",
    why: "an empty file cannot be told from a failed export",
    example: "a nightly export that failed and left 'concern-log.csv' with 0 bytes")
}
