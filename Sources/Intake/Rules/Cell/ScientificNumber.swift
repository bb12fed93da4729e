import Records

extension Rule {
  /// A reference was cut short by a spreadsheet.
  static let scientificNumber = Rule(
    "V126", .cell, .error,
    wrong: "the reference is a long number that a spreadsheet has cut short",
    fix: "export anew from the system itself, past any spreadsheet; where one must be used, "
      + "format the column as text before the numbers come into it",
    why: "its last digits are lost: different children become one",
    example: "'1.23457E+11' in place of a twelve-digit reference")
}
