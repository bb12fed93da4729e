import Records

extension Rule {
  /// A newer file of a source that sends whole pictures stands in the place of this one.
  static let replacedFile = Rule(
    "V120", .file, .note,
    wrong: "a newer file of this source replaces this one, and none of its rows is used",
    fix: "nothing, where the newer file is the better one",
    why: "each delivery of such a source is the whole picture",
    example: "'log-2025-02.csv' and 'log-2025-03.csv' both stand in the inbox")
}
