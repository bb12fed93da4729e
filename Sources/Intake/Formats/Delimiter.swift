/// What stands between the cells of a CSV file.
public enum Delimiter: String, Sendable, Hashable, CaseIterable, Decodable {
  /// A comma.
  case comma
  /// A semicolon.
  case semicolon
  /// A tab.
  case tab

  /// The sign, in words that can stand in a sentence.
  var words: String {
    switch self {
    case .comma: ","
    case .semicolon: ";"
    case .tab: "tab"
    }
  }

  /// The byte.
  var byte: UInt8 {
    switch self {
    case .comma: 0x2C
    case .semicolon: 0x3B
    case .tab: 0x09
    }
  }
}
