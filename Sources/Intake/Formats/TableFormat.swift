public import Records
import Vocabulary

/// One kind of row in a format: a CSV file by its header or an XML element by its path.
public struct TableFormat: Sendable, Hashable {
  /// The table's id within the format.
  public let id: String
  /// What its rows say.
  public let record: RecordKind
  /// The element of an XML document that makes a row, from the root, such as `Message/Children`.
  public let path: String
  /// Columns by which a CSV file is recognised as this table.
  public private(set) var marker: [String]
  /// Columns that together name one fact: a later row of the sender supersedes an earlier one.
  public private(set) var key: [String]
  /// Codes that every row of the table takes, by field.
  public let constants: [String: String]
  /// Tokens made of several columns.
  public private(set) var tokens: [TokenFormat]
  /// The columns, in the order in which the format describes them.
  public internal(set) var columns: [ColumnFormat]

  /// The column of that name.
  ///
  /// - Parameter name: The name by which findings call it.
  /// - Returns: The column, or nothing where the table has none of that name.
  public func column(named name: String) -> ColumnFormat? {
    columns.first { $0.name == name }
  }

  /// The columns by which something else of the table is made.
  var namedColumns: [String] {
    marker + key + tokens.flatMap(\.columns)
  }

  /// Calls a column by a new name wherever something is made of it.
  mutating func rename(_ old: String, to new: String) {
    let renamed = { (names: [String]) in names.map { $0 == old ? new : $0 } }
    marker = renamed(marker)
    key = renamed(key)
    tokens = tokens.map { TokenFormat(field: $0.field, columns: renamed($0.columns)) }
  }
}

extension TableFormat {
  /// Whether anything is made of a column; of the others not even the text is looked at.
  func needs(_ column: ColumnFormat) -> Bool {
    guard case .drop = column.use else { return true }
    return key.contains(column.name) || tokens.contains { $0.columns.contains(column.name) }
  }

  /// Where each column stands among those that are needed, negative for the others.
  var positionsInXML: [Int] {
    var next = 0
    return columns.map { column in
      guard needs(column) else { return -1 }
      defer { next += 1 }
      return next
    }
  }
}

extension TableFormat: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case id, record, path, marker, key, constants, tokens, columns
  }

  /// Decodes a table from a format file.
  ///
  /// - Parameter decoder: Where the table stands.
  /// - Throws: `DecodingError` where a key is unknown or a column is named that is not declared.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(String.self, forKey: .id)
    let code = try container.decode(String.self, forKey: .record)
    guard let record = RecordKind(code: code) else {
      throw DecodingError.dataCorruptedError(
        forKey: .record, in: container, debugDescription: "unknown kind of record '\(code)'")
    }
    self.record = record
    path = try container.decodeIfPresent(String.self, forKey: .path) ?? ""
    marker = try container.decodeIfPresent([String].self, forKey: .marker) ?? []
    key = try container.decodeIfPresent([String].self, forKey: .key) ?? []
    constants = try container.decodeIfPresent([String: String].self, forKey: .constants) ?? [:]
    tokens = try container.decodeIfPresent([TokenFormat].self, forKey: .tokens) ?? []
    columns = try container.decode([ColumnFormat].self, forKey: .columns)
    let declared = Set(columns.map(\.name))
    for name in namedColumns where !declared.contains(name) {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: container,
        debugDescription: "table '\(id)' names column '\(name)' but does not declare it")
    }
    guard declared.count == columns.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: container,
        debugDescription: "table '\(id)' declares a column twice")
    }
  }
}
