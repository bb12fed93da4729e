/// How one kind of delivery is written: a format is data, not code.
public struct Format: Sendable, Hashable {
  /// The kind of file.
  public enum Layout: String, Sendable, Hashable, CaseIterable, Decodable {
    /// Comma-separated values with a header.
    case csv
    /// XML.
    case xml
  }

  /// The id, such as `cin-census`.
  public let id: String
  /// The title, such as "Children in Need census".
  public let title: String
  /// The version of the description.
  public let version: String
  /// The kind of file.
  public let layout: Layout
  /// How letters are written as bytes, unless the source says otherwise.
  public let encoding: DeclaredEncoding
  /// What stands between the cells of a CSV file.
  public let delimiter: Delimiter
  /// How dates may be written, unless a column says otherwise.
  public let dates: [DateOrder]
  /// The element without which an XML document is not of this format, from the root.
  public let root: String
  /// The kinds of row, as they are read where no period is said or as one period has them.
  public internal(set) var tables: [TableFormat]
  /// Parts of the return that are known and not read.
  let unread: [UnreadPart]
  /// The years that are described, or none where the layout has no years.
  public let years: DescribedYears?
  /// The element that says the year of an XML document, from the root, or empty.
  public let yearPath: String
  /// What became different from year to year, the earlier first.
  public let changes: [FormatChange]
  /// The tables as they stood in each period.
  let editions: [Edition]
}

extension Format: Decodable {
  private enum Key: String, CodingKey, CaseIterable {
    case id, title, version, layout, encoding, delimiter, dates, root, tables, unread, years
    case changes
    case yearPath = "year_at"
  }

  /// Decodes a format file.
  ///
  /// - Parameter decoder: The format file's decoder.
  /// - Throws: `DecodingError` where a key is unknown or a description contradicts itself.
  public init(from decoder: any Decoder) throws {
    try decoder.refuseKeys(otherThan: Key.allCases.map(\.rawValue))
    let container = try decoder.container(keyedBy: Key.self)
    id = try container.decode(String.self, forKey: .id)
    title = try container.decode(String.self, forKey: .title)
    version = try container.decode(String.self, forKey: .version)
    layout = try container.decode(Layout.self, forKey: .layout)
    encoding =
      try container.decodeIfPresent(DeclaredEncoding.self, forKey: .encoding) ?? .utf8
    delimiter = try container.decodeIfPresent(Delimiter.self, forKey: .delimiter) ?? .comma
    dates = try container.decodeIfPresent([DateOrder].self, forKey: .dates) ?? [.iso]
    root = try container.decodeIfPresent(String.self, forKey: .root) ?? ""
    unread = try container.decodeIfPresent([UnreadPart].self, forKey: .unread) ?? []
    years = try container.decodeIfPresent(DescribedYears.self, forKey: .years)
    yearPath = try container.decodeIfPresent(String.self, forKey: .yearPath) ?? ""
    changes = try container.decodeIfPresent([FormatChange].self, forKey: .changes) ?? []
    let base = try container.decodeIfPresent([TableFormat].self, forKey: .tables) ?? []
    editions = try Self.editions(base, changes, years, in: container)
    tables = editions.isEmpty ? base : EditionUnion(editions, dates: dates).tables
    try check(in: container)
  }

  private static func editions(
    _ base: [TableFormat], _ changes: [FormatChange], _ years: DescribedYears?,
    in container: KeyedDecodingContainer<Key>
  ) throws -> [Edition] {
    guard !changes.isEmpty else { return [] }
    guard let years else {
      throw DecodingError.dataCorruptedError(
        forKey: .changes, in: container,
        debugDescription: "'changes' needs 'years: {from: 2017, to: 2026}'")
    }
    do {
      return try periods(of: years, changes: changes).map {
        try Edition(of: $0, base: base, changes: changes)
      }
    } catch {
      throw DecodingError.dataCorruptedError(
        forKey: .changes, in: container, debugDescription: "\(error)")
    }
  }

  private func check(in container: KeyedDecodingContainer<Key>) throws {
    guard !tables.isEmpty, Set(tables.map(\.id)).count == tables.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .tables, in: container,
        debugDescription: "format '\(id)' needs at least one table, each with its own id")
    }
    guard layout == .xml else { return }
    let lacksPath = tables.contains { table in
      table.path.isEmpty || table.columns.contains(where: \.path.isEmpty)
    }
    guard !root.isEmpty, !lacksPath else {
      throw DecodingError.dataCorruptedError(
        forKey: .tables, in: container,
        debugDescription: "XML format '\(id)' needs a root and a path for each table and column")
    }
  }
}
