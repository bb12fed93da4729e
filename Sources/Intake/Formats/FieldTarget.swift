public import Records

/// The field of a record that a column fills; the field decides how the cell is read.
public enum FieldTarget: Sendable, Hashable, Decodable {
  /// An identifier, turned into a keyed token.
  case token(TokenField)
  /// A date.
  case day(DayField)
  /// A code of the field's list.
  case code(CodeField)
  /// Several codes of the field's list.
  case set(SetField)
  /// No field: the rules alone look at the value, and nothing keeps it.
  case check(CheckField)

  /// Creates a target from a field's name, or nothing where there is no such field.
  ///
  /// - Parameter name: The name in format files, such as `date_of_birth`.
  public init?(name: String) {
    if let field = TokenField(name: name) {
      self = .token(field)
    } else if let field = DayField(name: name) {
      self = .day(field)
    } else if let field = CodeField(name: name) {
      self = .code(field)
    } else if let field = SetField(name: name) {
      self = .set(field)
    } else {
      return nil
    }
  }

  /// Decodes a target from a field's name.
  ///
  /// - Parameter decoder: Where the name stands.
  /// - Throws: `DecodingError.dataCorrupted` where there is no such field.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let target = Self(name: name) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "unknown field '\(name)'; "
          + NearestSpelling.advice(name, among: Self.names))
    }
    self = target
  }

  private static var names: [String] {
    TokenField.allCases.map(\.name) + DayField.allCases.map(\.name)
      + CodeField.allCases.map(\.name) + SetField.allCases.map(\.name)
  }
}
