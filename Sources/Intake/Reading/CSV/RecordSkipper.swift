/// Passes over a record too long to be kept, by the same rules as ``RecordCursor``.
struct RecordSkipper {
  private enum Mode {
    case cellStart
    case plain
    case quoted
    case closed
  }

  private let delimiter: UInt8
  private var mode = Mode.cellStart
  private var isAfterReturn = false

  /// Line ends inside quotes.
  private(set) var lines = 0

  /// Starts at the first byte of the record.
  init(delimiter: UInt8) {
    self.delimiter = delimiter
  }

  /// Whether a quote is open.
  var isQuoted: Bool {
    mode == .quoted
  }

  /// Takes the bytes up to `end` and tells where the record ends; nil when it goes on.
  mutating func skip(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int? {
    for position in start..<end {
      let byte = bytes[position]
      if mode != .quoted && CSVByte.endsLine(byte) { return position }
      take(byte)
      isAfterReturn = byte == CSVByte.carriageReturn
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) {
    switch (mode, byte) {
    case (.cellStart, CSVByte.quote), (.closed, CSVByte.quote): mode = .quoted
    case (.quoted, CSVByte.quote): mode = .closed
    case (.quoted, CSVByte.carriageReturn): lines += 1
    case (.quoted, CSVByte.lineFeed): lines += isAfterReturn ? 0 : 1
    case (.quoted, _): break
    case (_, delimiter): mode = .cellStart
    case (.cellStart, CSVByte.space): break
    default: mode = .plain
    }
  }
}
