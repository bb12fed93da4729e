import Records

extension Rule {
  /// A later row of the sender says the same fact anew.
  static let supersededRow = Rule(
    "V060", .file, .note,
    wrong: "a later row with the same key supersedes this one",
    fix: "nothing, where the later row is the better one",
    why: "each fact is counted once",
    example: "line 3 and line 90 both say 'R-0412' of 'C-118'")
}
