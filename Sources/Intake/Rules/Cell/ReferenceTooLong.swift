import Records

extension Rule {
  /// A reference that is longer than the national return takes.
  static let referenceTooLong = Rule(
    "V074", .cell, .query,
    wrong: "the child's reference has more than 20 characters",
    fix: "shorten it at the source, the same in every return",
    why: "the national return cuts or refuses it, so that two returns no longer agree",
    example: "'SAMPLESHIRE-CHILD-0000123'",
    origin: "1570")
}
