import Records

extension ColumnFormat: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case name, also, path, field, check, form, use, drop, required, dates, scheme, values, persons,
      sets
    case codes, replaces
  }

  /// Decodes a column from a format file.
  ///
  /// - Parameter decoder: Where the column stands.
  /// - Throws: `DecodingError` where a key or a field is unknown or the column has no use.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    let path = try container.decodeIfPresent(String.self, forKey: .path) ?? ""
    let name =
      try container.decodeIfPresent(String.self, forKey: .name)
      ?? String(path.split(separator: "/").last ?? "")
    self.path = path
    self.name = name
    origin = name
    guard !name.isEmpty else {
      throw DecodingError.dataCorruptedError(
        forKey: .name, in: container, debugDescription: "a column has neither name nor path")
    }
    also = try container.decodeIfPresent([String].self, forKey: .also) ?? []
    use = try Self.use(in: container, of: name)
    isRequired = try container.decodeIfPresent(Bool.self, forKey: .required) ?? false
    form = try container.decodeIfPresent(ReferenceForm.self, forKey: .form)
    dates = try container.decodeIfPresent([DateOrder].self, forKey: .dates)
    scheme = try container.decodeIfPresent(EthnicityScheme.self, forKey: .scheme)
    values = try container.decodeIfPresent([String: String].self, forKey: .values) ?? [:]
    persons = try container.decodeIfPresent([String].self, forKey: .persons) ?? []
    sets = try container.decodeIfPresent([String: String].self, forKey: .sets) ?? [:]
    codes = try container.decodeIfPresent([String].self, forKey: .codes) ?? []
    kin = try container.decodeIfPresent(String.self, forKey: .replaces) ?? name
    guard persons.isEmpty || holdsListedCodes else {
      throw DecodingError.dataCorruptedError(
        forKey: .persons, in: container,
        debugDescription: "column '\(name)' has 'persons' but fills no field of one code")
    }
  }

  private var holdsListedCodes: Bool {
    guard case .field(.code(let field)) = use else { return false }
    return field != .ethnicity
  }

  private static func use(
    in container: KeyedDecodingContainer<Key>, of name: String
  ) throws -> Use {
    if let target = try container.decodeIfPresent(FieldTarget.self, forKey: .field) {
      return .field(target)
    }
    if let check = try container.decodeIfPresent(CheckField.self, forKey: .check) {
      return .field(.check(check))
    }
    if let reason = try container.decodeIfPresent(String.self, forKey: .drop) {
      return .drop(reason: reason)
    }
    switch try container.decodeIfPresent(String.self, forKey: .use) {
    case "part": return .part
    case "ethnicity_scheme": return .ethnicityScheme
    case "refuse": return .refuse
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .use, in: container,
        debugDescription:
          "column '\(name)' needs 'field', 'check', 'drop' or 'use: part, ethnicity_scheme or refuse'"
      )
    }
  }
}
