import Records

extension Rule {
  /// A code that the year of the return does not know.
  static let codeOfOtherYear = Rule(
    "V063", .cell, .query,
    wrong: "the code belongs to other years of this return; it is read as it is meant there",
    fix: "check the year of the file, or use the code of that year",
    why: "a code that came or went breaks a series, and a file of the wrong year repeats another",
    example: "factor 19B in a Children in Need census of 2020")
}
