import Records

extension Rule {
  /// A document type or an entity is declared.
  static let documentType = Rule(
    "V009", .lexical, .error,
    wrong: "the document declares a document type or an entity",
    fix: "export without a DOCTYPE",
    why: "such declarations can make a reader fetch other files",
    example: "'<!DOCTYPE Message SYSTEM \"cin.dtd\">' in the second line")
}
