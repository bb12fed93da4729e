/// How a source writes letters as bytes.
public enum DeclaredEncoding: String, Sendable, Hashable, CaseIterable, Decodable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows code page 1252, as some spreadsheets save.
  case windows1252 = "windows-1252"
}
