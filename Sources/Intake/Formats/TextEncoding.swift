/// How a source writes letters as bytes.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable, Decodable {
  /// UTF-8, with or without a byte order mark.
  case utf8 = "utf-8"
  /// Windows code page 1252, as some spreadsheets save.
  case windows1252 = "windows-1252"

  /// The same encoding as the readers call it.
  var declared: DeclaredEncoding {
    switch self {
    case .utf8: .utf8
    case .windows1252: .windows1252
    }
  }
}
