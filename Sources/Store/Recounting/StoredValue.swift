/// One value of an answer of the store.
public enum StoredValue: Sendable, Hashable {
  /// Nothing is known.
  case nothing
  /// A whole number.
  case integer(Int)
  /// A number.
  case real(Double)
  /// A text, such as a code, a day or the id of a child.
  case text(String)

  /// The number, whole or not; none for a text.
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    case .nothing, .text: nil
    }
  }

  /// The text; none for a number.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The value as it stands in SQL.
  var literal: String {
    switch self {
    case .nothing: "NULL"
    case .integer(let number): "\(number)"
    case .real(let number): "\(number)"
    case .text(let text): text.literal
    }
  }
}
