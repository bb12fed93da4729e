import Records

extension Rule {
  /// A file that is not of the format.
  static let wrongFormat = Rule(
    "V097", .header, .error,
    wrong: "the file's columns or elements are not those of the format",
    fix: "send the file that the format describes, with its header in the first line",
    why: "a value under the wrong header becomes a wrong figure",
    example: "a title in line 1 and the header in line 3")
}
