public import Records

/// A token made of several columns, such as a school and its own reference of a child.
public struct TokenFormat: Sendable, Hashable, Decodable {
  /// The identifier it stands for.
  public let field: TokenField
  /// The columns whose values together are unique, in order.
  public let columns: [String]

  /// Creates a composite token.
  ///
  /// - Parameters:
  ///   - field: The identifier it stands for.
  ///   - columns: The columns whose values together are unique, in order.
  init(field: TokenField, columns: [String]) {
    self.field = field
    self.columns = columns
  }

  private enum Key: String, CodingKey, CaseIterable {
    case field, columns
  }

  /// Decodes a composite token from a format file.
  ///
  /// - Parameter decoder: Where it stands.
  /// - Throws: `DecodingError` where a key or the field is unknown.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    field = try container.decode(TokenField.self, forKey: .field)
    columns = try container.decode([String].self, forKey: .columns)
  }
}
