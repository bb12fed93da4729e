import Records

extension Rule {
  /// An element that would be a row is not named as declared.
  static let misnamedElement = Rule(
    "V122", .lexical, .error,
    wrong:
      "an element that would be a row, or holds rows, has almost the declared name; "
      + "it is not read",
    fix: "name it letter for letter as the format does, then export again",
    why: "a renamed element takes all its records out of the figures without a word",
    example: "'<assessments>' in place of '<Assessments>'")
}
