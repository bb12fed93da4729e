import Records

extension Rule {
  /// Only a broad ethnic group was sent.
  static let broadGroup = Rule(
    "V028", .cell, .note,
    wrong: "only a broad ethnic group was sent; it counts as any other background of that group",
    fix: "send the full code where it is known",
    why: "figures by 19 groups are less certain; those by 5 groups are not",
    example: "'Asian' where the list has Indian, Pakistani, Bangladeshi, Chinese and other")
}
