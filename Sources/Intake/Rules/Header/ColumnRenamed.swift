import Records

extension Rule {
  /// A declared column is absent, and one that is not declared looks like it.
  static let columnRenamed = Rule(
    "V067", .header, .query,
    wrong:
      "a declared column is not in the file, and one that is not declared looks like it; "
      + "neither is read",
    fix: "name it as declared, or add its name to the format",
    why: "what a renamed column says is lost without a word",
    example: "'decision_date' in place of 'date_of_decision'")
}
