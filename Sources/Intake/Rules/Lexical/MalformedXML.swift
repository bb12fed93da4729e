import Records

extension Rule {
  /// The XML is not well formed.
  static let malformedXML = Rule(
    "V010", .lexical, .error,
    wrong: "the XML is not well formed",
    fix: "export again; an XML editor shows the place",
    why: "nothing after the place can be read with certainty",
    example: "'<Child>' closed by '</Children>'")
}
