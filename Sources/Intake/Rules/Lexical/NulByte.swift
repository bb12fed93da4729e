import Records

extension Rule {
  /// A byte that no text holds.
  static let nulByte = Rule(
    "V007", .lexical, .error,
    wrong: "the row holds a byte that no text has",
    fix: "export as UTF-8, not UTF-16, then send again",
    why: "the file may be damaged",
    example: "a file half in UTF-16: every second byte is zero")
}
