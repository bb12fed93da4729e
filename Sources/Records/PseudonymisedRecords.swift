public import Vocabulary

/// Rows of all sources as columns: codes, day numbers and keyed tokens, no text.
///
/// Every column is empty or has one value for each row; an empty column was never sent. A missing
/// value is `CodeColumn.missing`, `Day.missingNumber`, `Token.missing` or an empty set.
public struct PseudonymisedRecords: Sendable {
  /// Where rows came from: one source of the pipeline.
  public struct Source: Sendable, Hashable {
    /// The source's id in the pipeline file.
    public let id: String
    /// The kind of agency that sent it.
    public let agency: Agency
    /// Names the system whose child references are unique; sources of one system share it.
    public let system: String

    /// Creates a source.
    ///
    /// - Parameters:
    ///   - id: The source's id in the pipeline file.
    ///   - agency: The kind of agency that sent it.
    ///   - system: Names the system whose child references are unique.
    public init(id: String, agency: Agency, system: String) {
      self.id = id
      self.agency = agency
      self.system = system
    }
  }

  /// The sources that rows name by position.
  public internal(set) var sources: [Source] = []
  /// The names of the files that rows name by position, without folders.
  public internal(set) var files: [String] = []
  /// Position in `sources`, one for each row.
  public internal(set) var source: [Int32] = []
  /// Position in `files`, one for each row.
  public internal(set) var file: [Int32] = []
  /// Physical line in the file, from 1, one for each row.
  public internal(set) var line: [Int32] = []
  /// What the row says, one for each row.
  public internal(set) var kind: [RecordKind] = []

  var tokenColumns = [[Token]](repeating: [], count: TokenField.allCases.count)
  var dayColumns = [[Int32]](repeating: [], count: DayField.allCases.count)
  var codeColumns = [[Int32]](repeating: [], count: CodeField.allCases.count)
  var setColumns = [[UInt64]](repeating: [], count: SetField.allCases.count)

  /// Creates an empty batch.
  public init() {}

  init(sources: [Source], files: [String]) {
    self.sources = sources
    self.files = files
  }

  /// The number of rows.
  public var count: Int {
    kind.count
  }

  /// The agency that sent a row.
  ///
  /// - Parameter row: Position of the row.
  /// - Returns: The kind of agency.
  public func agency(ofRow row: Int) -> Agency {
    sources[Int(source[row])].agency
  }

  /// The token of a row, `Token.missing` where none was sent.
  ///
  /// - Parameters:
  ///   - field: The identifier.
  ///   - row: Position of the row.
  public subscript(field: TokenField, row: Int) -> Token {
    let column = tokenColumns[field.position]
    return column.isEmpty ? .missing : column[row]
  }

  /// The date of a row, or nothing where none was sent.
  ///
  /// - Parameters:
  ///   - field: The date.
  ///   - row: Position of the row.
  public subscript(field: DayField, row: Int) -> Day? {
    let column = dayColumns[field.position]
    return column.isEmpty ? nil : Day(column: column[row])
  }

  /// The code of a row; negative where none was sent or recognised.
  ///
  /// - Parameters:
  ///   - field: The coded value.
  ///   - row: Position of the row.
  public subscript(field: CodeField, row: Int) -> Int32 {
    let column = codeColumns[field.position]
    return column.isEmpty ? CodeColumn.missing : column[row]
  }

  /// The set of a row, one bit for each member; 0 where none was sent.
  ///
  /// - Parameters:
  ///   - field: The set of codes.
  ///   - row: Position of the row.
  public subscript(field: SetField, row: Int) -> UInt64 {
    let column = setColumns[field.position]
    return column.isEmpty ? 0 : column[row]
  }

  /// Adds a source and names its position for the rows to come.
  ///
  /// - Parameter source: The source.
  /// - Returns: Its position in `sources`.
  public mutating func add(source: Source) -> Int32 {
    sources.append(source)
    return Int32(sources.count - 1)
  }

  /// Adds a file and names its position for the rows to come.
  ///
  /// - Parameter file: Path of the file below the inbox.
  /// - Returns: Its position in `files`.
  public mutating func add(file: String) -> Int32 {
    files.append(file)
    return Int32(files.count - 1)
  }

  /// Adds a row.
  ///
  /// - Parameter row: The row; its source and file are positions in this batch.
  public mutating func append(_ row: PseudonymisedRow) {
    let before = count
    source.append(row.source)
    file.append(row.file)
    line.append(row.line)
    kind.append(row.kind)
    for field in tokenColumns.indices {
      Self.set(row.tokens[field], missing: .missing, in: &tokenColumns[field], after: before)
    }
    for field in dayColumns.indices {
      Self.set(row.days[field], missing: Day.missingNumber, in: &dayColumns[field], after: before)
    }
    for field in codeColumns.indices {
      Self.set(
        row.codes[field], missing: CodeColumn.missing, in: &codeColumns[field], after: before)
    }
    for field in setColumns.indices {
      Self.set(row.sets[field], missing: 0, in: &setColumns[field], after: before)
    }
  }

  /// Adds all rows of another batch, with their sources and files.
  ///
  /// - Parameter other: The batch to add.
  public mutating func append(contentsOf other: PseudonymisedRecords) {
    let sourceOffset = Int32(sources.count)
    let fileOffset = Int32(files.count)
    sources += other.sources
    files += other.files
    let before = count
    appendRows(of: other)
    for row in before..<count {
      source[row] += sourceOffset
      file[row] += fileOffset
    }
  }

  /// Copies a row out.
  ///
  /// - Parameters:
  ///   - index: Position of the row.
  ///   - row: Where it is copied to.
  public func read(_ index: Int, into row: inout PseudonymisedRow) {
    row.source = source[index]
    row.file = file[index]
    row.line = line[index]
    row.kind = kind[index]
    for (position, field) in TokenField.allCases.enumerated() {
      row.tokens[position] = self[field, index]
    }
    for (position, column) in dayColumns.enumerated() {
      row.days[position] = column.isEmpty ? Day.missingNumber : column[index]
    }
    for (position, field) in CodeField.allCases.enumerated() {
      row.codes[position] = self[field, index]
    }
    for (position, field) in SetField.allCases.enumerated() {
      row.sets[position] = self[field, index]
    }
  }

  private static func set<Value: Equatable>(
    _ value: Value, missing: Value, in column: inout [Value], after before: Int
  ) {
    if column.isEmpty {
      guard value != missing else { return }
      column = Array(repeating: missing, count: before)
    }
    column.append(value)
  }
}
