import Records

extension Rule {
  /// A spreadsheet's mark in place of a value.
  static let sheetMark = Rule(
    "V026", .cell, .note,
    wrong: "the cell holds a spreadsheet's mark in place of a value",
    fix: "look up the value at the source",
    why: "the mark stands for no value or for several",
    example: "'#N/A' in 'upn'")
}
