import Records

extension Rule {
  /// Findings that are counted but not listed.
  static let furtherFindings = Rule(
    "V062", .file, .note,
    wrong: "further findings of the same kind are counted but not listed",
    fix: "correct the ones listed first",
    why: "one error repeated in every row should not hide the others",
    example: "'V025' in 30,000 rows: the first 1,000 lines are listed, all 30,000 are counted")
}
