/// The state of one record while its events pass: the one place that knows quotes.
///
/// A quote opens a quoted cell only as its first byte. Elsewhere it is an ordinary byte that
/// marks the record as badly quoted: a stray quote costs its own row, never the rest of the file.
/// Spaces between a quoted cell and its delimiters are passed over.
struct RecordCursor {
  private enum Mode {
    case plain
    case quoted
    case closed
  }

  private let bytes: UnsafeMutablePointer<UInt8>
  private let cells: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  private let kept: Int
  private let delimiter: UInt8
  private var mode = Mode.plain
  private var closedAt = 0

  /// Where the record starts.
  private(set) var start: Int
  /// Where the open cell starts.
  private(set) var cellStart: Int
  /// Cells found, kept or not.
  private(set) var count = 0
  /// Line ends inside quotes.
  private(set) var lines = 0
  /// What was noticed.
  private(set) var marks: RecordMarks = []

  /// Stands at the start of a record, of whose cells the first `kept` are written to `cells`.
  @inline(__always)
  init(
    bytes: UnsafeMutablePointer<UInt8>, start: Int, delimiter: UInt8,
    cells: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>, kept: Int
  ) {
    self.bytes = bytes
    self.start = start
    self.delimiter = delimiter
    self.cells = cells
    self.kept = kept
    cellStart = start
  }

  /// Whether nothing of the record has been seen before the position.
  @inline(__always)
  func isBlank(at position: Int) -> Bool {
    position == start && mode == .plain
  }

  /// Whether the event is the commonest of all, the end of an unquoted cell.
  @inline(__always)
  func endsPlainCell(_ byte: UInt8) -> Bool {
    byte == delimiter && mode == .plain
  }

  /// Takes any event and tells whether it ends the record.
  @inline(__always)
  mutating func take(_ byte: UInt8, at position: Int) -> Bool {
    if byte == CSVByte.quote {
      takeQuote(at: position)
      return false
    }
    guard mode != .quoted else {
      takeQuoted(byte, at: position)
      return false
    }
    let endsLine = CSVByte.endsLine(byte)
    checkClosed(at: position, endsCell: endsLine || byte == delimiter)
    if byte == CSVByte.nul { marks.insert(.nul) }
    guard endsLine || byte == delimiter else { return false }
    endCell(at: position)
    return endsLine
  }

  /// Ends the record at the end of the file.
  mutating func takeEnd(at position: Int) {
    if mode == .quoted { marks.insert(.unclosed) }
    checkClosed(at: position, endsCell: true)
    endCell(at: position)
  }

  /// Ends the open cell before the position.
  @inline(__always)
  mutating func endCell(at position: Int) {
    let isQuoted = mode == .closed
    let from = isQuoted ? cellStart + 1 : cellStart
    let to = isQuoted ? closedAt : position
    if count < kept {
      cells[count] = UnsafeBufferPointer(start: bytes + from, count: to - from)
    } else if to > from {
      marks.insert(.textBeyond)
    }
    count += 1
    cellStart = position + 1
    mode = .plain
  }

  @inline(__always)
  private mutating func takeQuote(at position: Int) {
    switch mode {
    case .plain where position == cellStart:
      mode = .quoted
    case .plain where isSpace(from: cellStart, to: position):
      cellStart = position
      mode = .quoted
    case .quoted:
      mode = .closed
      closedAt = position
    case .closed where position == closedAt + 1:
      mode = .quoted
      marks.insert(.doubled)
    case .plain, .closed:
      mode = .plain
      marks.insert(.quoting)
    }
  }

  // Inside quotes only NUL and the lines matter; the LF of a CRLF is counted with its CR.
  private mutating func takeQuoted(_ byte: UInt8, at position: Int) {
    if byte == CSVByte.nul { marks.insert(.nul) }
    if byte == CSVByte.carriageReturn { lines += 1 }
    if byte == CSVByte.lineFeed && bytes[position - 1] != CSVByte.carriageReturn { lines += 1 }
  }

  @inline(__always)
  private mutating func checkClosed(at position: Int, endsCell: Bool) {
    guard mode == .closed, position != closedAt + 1 || !endsCell else { return }
    if endsCell, isSpace(from: closedAt + 1, to: position) { return }
    mode = .plain
    marks.insert(.quoting)
  }

  private func isSpace(from start: Int, to end: Int) -> Bool {
    (start..<end).allSatisfy { bytes[$0] == CSVByte.space }
  }
}
