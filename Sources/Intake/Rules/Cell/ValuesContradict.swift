import Records

extension Rule {
  /// Two columns or elements of one row contradict each other.
  static let valuesContradict = Rule(
    "V125", .cell, .query,
    wrong:
      "two columns or elements of one row say different things of one matter; neither is used",
    fix: "send one of them, or the same in both",
    why: "which of the two is right cannot be told here, and either may be wrong",
    example: "'date_of_birth' 2012-02-03 beside 'dob' 2012-03-02, or '<Sex>' twice in one child")
}
