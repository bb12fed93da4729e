import Records

extension Rule {
  /// A file ends too early.
  static let truncatedFile = Rule(
    "V006", .lexical, .error,
    wrong: "the file ends inside a row, a quoted cell or an element",
    fix: "send the whole file again",
    why: "a half-written file must not stand in for a whole one",
    example: "the last line ends after 'R-0412,C-118,2025-0' because the disk was full")
}
