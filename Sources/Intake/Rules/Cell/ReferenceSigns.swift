import Records

extension Rule {
  /// A reference with signs that the national return does not take.
  static let referenceSigns = Rule(
    "V075", .cell, .query,
    wrong: "the child's reference has signs that are neither letters nor digits",
    fix: "leave them out at the source, the same in every return",
    why: "the national return refuses it, so that two returns no longer agree",
    example: "'C/0118-2'",
    origin: "1580")
}
