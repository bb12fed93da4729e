import Records

extension Rule {
  /// Bytes are in no encoding that the source declares.
  static let wrongEncoding = Rule(
    "V003", .lexical, .error,
    wrong: "the bytes are not in the declared encoding",
    fix:
      "export as UTF-8 ('CSV UTF-8' in Excel), not as UTF-16 without its mark; where the system "
      + "writes Windows-1252 alone, declare 'encoding: windows-1252' for the source",
    why: "wrongly read letters turn one code into another",
    example: "a file saved as Windows-1252 in which 'Zoë' is not UTF-8")
}
