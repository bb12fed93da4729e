/// A field of a record, named in format files and in the store by its name in lower case.
public protocol RecordField: RawRepresentable, CaseIterable, Codable, Hashable, Sendable
where RawValue == Int {
  /// The names of all fields, by their positions.
  static var names: [String] { get }
}

extension RecordField {
  /// The name in format files and in the store, such as `nhs_number`.
  public var name: String {
    Self.names[rawValue]
  }

  /// Makes the names of all fields from those of the cases.
  static var spelled: [String] {
    allCases.map { field in
      String(describing: field).reduce(into: "") { name, character in
        name += character.isUppercase ? "_" + character.lowercased() : String(character)
      }
    }
  }

  /// The position among the fields of its kind.
  var position: Int {
    rawValue
  }

  /// Creates a field from its name, or nothing where there is no such field.
  ///
  /// - Parameter name: The name in format files.
  public init?(name: String) {
    guard let field = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = field
  }

  /// Decodes a field from its name.
  ///
  /// - Parameter decoder: Where the name stands.
  /// - Throws: `DecodingError.dataCorrupted` where there is no such field.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard let field = Self(name: name) else {
      let known = Self.allCases.map(\.name).joined(separator: ", ")
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "unknown field '\(name)'; use one of \(known)")
    }
    self = field
  }

  /// Encodes the field as its name.
  ///
  /// - Parameter encoder: Where the name goes.
  /// - Throws: What the encoder throws.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
