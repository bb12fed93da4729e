import Vocabulary

/// Rows of one file on their way into a batch: columns of the fields that a format fills, no other.
///
/// Used again batch after batch; nothing is allocated for a row.
public struct RowBuffer: ~Copyable {
  /// The rows it holds.
  public private(set) var count = 0
  /// The rows it can hold.
  public let capacity: Int

  private let lines: UnsafeMutablePointer<Int32>
  private let kinds: UnsafeMutablePointer<RecordKind>
  private let tokens: FieldColumns<Token>
  private let days: FieldColumns<Int32>
  private let codes: FieldColumns<Int32>
  private let sets: FieldColumns<UInt64>

  /// Creates an empty buffer.
  ///
  /// - Parameters:
  ///   - capacity: The rows it can hold.
  ///   - fields: The fields that rows may have.
  public init(capacity: Int, fields: RowFields) {
    self.capacity = capacity
    lines = .allocate(capacity: capacity)
    kinds = .allocate(capacity: capacity)
    tokens = FieldColumns(fields.tokens, of: capacity, missing: .missing)
    days = FieldColumns(fields.days, of: capacity, missing: Day.missingNumber)
    codes = FieldColumns(fields.codes, of: capacity, missing: CodeColumn.missing)
    sets = FieldColumns(fields.sets, of: capacity, missing: 0)
  }

  deinit {
    lines.deallocate()
    kinds.deallocate()
  }

  /// Adds a row; of its fields those that the buffer was made for.
  ///
  /// - Parameter row: The row.
  /// - Precondition: `count < capacity`.
  public mutating func append(_ row: borrowing PseudonymisedRow) {
    precondition(count < capacity, "a batch of \(capacity) rows is full")
    let place = count
    lines[place] = row.line
    kinds[place] = row.kind
    for index in 0..<tokens.count { tokens.put(row.tokens[tokens.fields[index]], index, place) }
    for index in 0..<days.count { days.put(row.days[days.fields[index]], index, place) }
    for index in 0..<codes.count { codes.put(row.codes[codes.fields[index]], index, place) }
    for index in 0..<sets.count { sets.put(row.sets[sets.fields[index]], index, place) }
    count = place + 1
  }

  /// Gives a row that was added its token, where it was not made before.
  ///
  /// - Parameters:
  ///   - token: The token.
  ///   - field: The identifier it stands for; one that the buffer was made for.
  ///   - place: The row's place in the buffer, from 0.
  public func set(_ token: Token, _ field: TokenField, at place: Int) {
    tokens.put(token, tokens.index(of: field.position), place)
  }

  /// Makes a batch of the rows and is empty again.
  ///
  /// - Parameters:
  ///   - source: The rows' source.
  ///   - files: The delivery's files, the rows' own the last.
  /// - Returns: The rows.
  public mutating func takeBatch(of source: PseudonymisedRecords.Source, files: [String])
    -> PseudonymisedRecords
  {
    var batch = PseudonymisedRecords(sources: [source], files: files)
    batch.source = [Int32](repeating: 0, count: count)
    batch.file = [Int32](repeating: Int32(files.count - 1), count: count)
    batch.line = Array(UnsafeBufferPointer(start: lines, count: count))
    batch.kind = Array(UnsafeBufferPointer(start: kinds, count: count))
    tokens.fill(&batch.tokenColumns, rows: count)
    days.fill(&batch.dayColumns, rows: count)
    codes.fill(&batch.codeColumns, rows: count)
    sets.fill(&batch.setColumns, rows: count)
    count = 0
    return batch
  }
}
