/// What is different in a return from one year on: the next edition is the last one and this.
public struct FormatChange: Sendable, Hashable {
  /// Codes of one column that come or go.
  struct CodeChange: Sendable, Hashable {
    let column: String
    let add: [String]
    let remove: [String]
  }

  /// The first period of which it holds.
  public let from: ReturnPeriod
  /// The terms in which it holds, or none for all.
  public let terms: [SchoolTerm]
  /// What is different, in words.
  public let why: String
  /// The tables it concerns.
  let tables: [String]
  /// New names by old ones.
  let rename: [String: String]
  /// Columns that go.
  let remove: [String]
  /// Columns that come.
  let add: [ColumnFormat]
  /// Columns that are read otherwise.
  let modify: [ColumnChange]
  /// Codes that come or go.
  let codes: [CodeChange]
  /// A table that comes.
  let addTable: TableFormat?

  /// Whether it holds in a period.
  func holds(in period: ReturnPeriod) -> Bool {
    let isOfTerm = period.term.map { terms.isEmpty || terms.contains($0) } ?? true
    return isOfTerm && period.hasReached(from)
  }

  /// Whether it tells terms apart.
  var namesTerms: Bool {
    !terms.isEmpty || from.term != nil
  }
}

extension FormatChange: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case from, terms, why, table, tables, rename, remove, add, modify, codes
    case addTable = "add_table"
  }

  /// Decodes a change from a format file.
  ///
  /// - Parameter decoder: Where it stands.
  /// - Throws: `DecodingError` where a key is unknown or it names no table or changes nothing.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    from = try container.decode(ReturnPeriod.self, forKey: .from)
    terms = try container.decodeIfPresent([SchoolTerm].self, forKey: .terms) ?? []
    why = try container.decode(String.self, forKey: .why)
    let table = try container.decodeIfPresent(String.self, forKey: .table)
    tables =
      try container.decodeIfPresent([String].self, forKey: .tables) ?? table.map { [$0] } ?? []
    rename = try container.decodeIfPresent([String: String].self, forKey: .rename) ?? [:]
    remove = try container.decodeIfPresent([String].self, forKey: .remove) ?? []
    add = try container.decodeIfPresent([ColumnFormat].self, forKey: .add) ?? []
    modify = try container.decodeIfPresent([ColumnChange].self, forKey: .modify) ?? []
    codes = try container.decodeIfPresent([CodeChange].self, forKey: .codes) ?? []
    addTable = try container.decodeIfPresent(TableFormat.self, forKey: .addTable)
    let changesColumns =
      !(rename.isEmpty && remove.isEmpty && add.isEmpty && modify.isEmpty && codes.isEmpty)
    guard changesColumns ? !tables.isEmpty : addTable != nil else {
      throw DecodingError.dataCorruptedError(
        forKey: .why, in: container,
        debugDescription: "a change needs 'add_table', or 'table' and what changes in it")
    }
  }
}

extension FormatChange.CodeChange: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case column, add, remove
  }

  init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    column = try container.decode(String.self, forKey: .column)
    add = try container.decodeIfPresent([String].self, forKey: .add) ?? []
    remove = try container.decodeIfPresent([String].self, forKey: .remove) ?? []
  }
}
