/// Which table a CSV header is of, and where its columns stand.
struct HeaderMatch {
  /// Position of the table in the format.
  let table: Int
  /// Position of each declared column among the file's cells, negative where it is absent.
  let positions: [Int]
  /// How many columns of the file the format does not declare.
  let unknownColumns: Int

  /// Recognises a header.
  ///
  /// Case, spaces, punctuation and order do not matter.
  ///
  /// - Parameters:
  ///   - header: The file's header.
  ///   - format: The format.
  ///   - file: The file's name below the inbox, for errors.
  /// - Throws: `IntakeError` where no table fits, columns are missing or names are sent.
  init(_ header: [String], format: Format, file: String) throws(IntakeError) {
    let letters = header.map { Spelling.letters($0) }
    let sent = Set(letters)
    guard let table = Self.table(sent: sent, format: format) else {
      throw .wrongFormat(file: file, format: format.id, expected: Self.expected(by: format))
    }
    self.table = table
    let columns = format.tables[table].columns
    positions = columns.map { Self.position(of: $0, in: letters) }
    let missing = zip(columns, positions).filter { $0.isRequired && $1 < 0 }.map(\.0.name)
    guard missing.isEmpty else {
      throw .wrongFormat(
        file: file, format: format.id, expected: "it lacks the columns \(Self.list(missing))")
    }
    let known = Set(columns.flatMap { Self.spellings(of: $0) })
    let twice = columns.filter { column in
      letters.count { Spelling.letters(column.name) == $0 } > 1
    }
    guard twice.isEmpty else {
      throw .wrongFormat(
        file: file, format: format.id,
        expected: "the column '\(twice[0].name)' stands in it twice, send it once")
    }
    try Self.refuseNames(header, known: known, columns: columns, positions, file: file)
    unknownColumns = letters.count { !known.contains($0) }
  }

  private static func refuseNames(
    _ header: [String], known: Set<String>, columns: [ColumnFormat], _ positions: [Int],
    file: String
  ) throws(IntakeError) {
    var kinds = header.filter { !known.contains(Spelling.letters($0)) }
      .compactMap(PersonalColumn.kind)
    for (column, position) in zip(columns, positions) where column.use == .refuse && position >= 0 {
      kinds.append(PersonalColumn.kind(of: column.name) ?? column.name)
    }
    guard kinds.isEmpty else { throw .namesSent(file: file, kinds: Set(kinds).sorted()) }
  }

  private static func table(sent: Set<String>, format: Format) -> Int? {
    let fitting = format.tables.indices.filter { index in
      let table = format.tables[index]
      let marker = marker(of: table)
      return !marker.isEmpty
        && marker.allSatisfy { name in
          table.column(named: name).map { !sent.isDisjoint(with: spellings(of: $0)) } ?? false
        }
    }
    if fitting.isEmpty, format.tables.count == 1, hasAny(format.tables[0], sent: sent) { return 0 }
    return fitting.max { format.tables[$0].marker.count < format.tables[$1].marker.count }
  }

  private static func marker(of table: TableFormat) -> [String] {
    table.marker.isEmpty ? table.columns.filter(\.isRequired).map(\.name) : table.marker
  }

  /// A single table of which some columns are there is reported by the columns it lacks.
  private static func hasAny(_ table: TableFormat, sent: Set<String>) -> Bool {
    table.columns.contains { !sent.isDisjoint(with: spellings(of: $0)) }
  }

  private static func position(of column: ColumnFormat, in letters: [String]) -> Int {
    for spelling in spellings(of: column) {
      if let position = letters.firstIndex(of: spelling) { return position }
    }
    return -1
  }

  private static func spellings(of column: ColumnFormat) -> [String] {
    ([column.name] + column.also).map { Spelling.letters($0) }
  }

  private static func expected(by format: Format) -> String {
    let tables = format.tables.map { table in
      list(marker(of: table))
    }
    return "expected a header with the columns \(tables.joined(separator: ", or "))"
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
