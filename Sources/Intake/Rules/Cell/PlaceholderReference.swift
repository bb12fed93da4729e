import Records

extension Rule {
  /// A word in place of a reference.
  static let placeholderReference = Rule(
    "V034", .cell, .query,
    wrong: "the cell holds a word in place of a reference; it counts as missing",
    fix: "fill in the reference, or leave the cell empty",
    why: "one word for many children would make them one child",
    example: "'unknown' in 'child_ref'")
}
