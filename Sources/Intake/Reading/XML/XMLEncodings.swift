/// The encodings an XML document may declare.
///
/// All of them write `<` and `>` as ASCII does (UTF-16 is turned into UTF-8 before it is parsed),
/// so that nothing can pass the ``MarkupGuard`` in another spelling, as it could in UTF-7.
enum XMLEncodings {
  private static let allowed: Set<String> = [
    "utf-8", "utf8", "utf-16", "utf16", "us-ascii", "ascii", "iso-8859-1", "latin1", "iso-8859-15",
    "windows-1252", "cp1252",
  ]

  /// Whether documents in the encoding are read.
  static func allow(_ name: String) -> Bool {
    allowed.contains(name.lowercased())
  }
}
