import Records

extension Rule {
  /// A document has elements that the format does not declare.
  static let unknownElements = Rule(
    "V124", .header, .note,
    wrong: "the document has an element that the format does not declare",
    fix: "nothing: it is dropped unread; if it matters, ask for it to be added to the format",
    why: "least data: what no indicator uses is not taken in",
    example: "'<Team>' inside the element of a child")
}
