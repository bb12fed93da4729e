import Records

extension Rule {
  /// A file has a column that the year of the return does not know.
  static let columnOfOtherYear = Rule(
    "V064", .header, .note,
    wrong: "the column belongs to other years of this return; it is read all the same",
    fix: "check that the file is of the year it says",
    why: "returns mix the layouts of two years, and what they mean is clear",
    example: "'GenderCurrent' in a Children in Need census of 2025")
}
