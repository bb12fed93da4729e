import Records

extension Rule {
  /// An element that would be a row stands where the format does not declare it.
  static let displacedElement = Rule(
    "V133", .lexical, .error,
    wrong:
      "an element that would be a row stands where the format does not declare it, such as "
      + "inside another element; it is not read",
    fix:
      "export it where the format declares it, without elements around it, or have the layout "
      + "described; V123 says where it belongs",
    why: "records that stand elsewhere are missing from the figures without a word",
    example: "'<Child>' inside '<Team>' inside '<Children>'")
}
