import Records

extension Rule {
  /// A declared element is not there, and one that is not declared looks like it.
  static let elementRenamed = Rule(
    "V123", .header, .query,
    wrong:
      "an element that the format does not declare looks like one that it does, or holds rows; "
      + "it is not read",
    fix: "name and place it as declared, or have the layout described",
    why: "what a renamed element says is lost without a word",
    example: "'<Nominal>' with the elements of '<Person>' in it")
}
