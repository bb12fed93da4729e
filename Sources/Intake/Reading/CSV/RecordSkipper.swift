/// Passes over a record too long to be kept, by the same rules as ``RecordCursor``.
struct RecordSkipper {
  private enum Mode {
    case cellStart
    case plain
    case quoted
    case closed
  }

  private let delimiter: UInt8
  // Without optimisation of whole modules each reading of a constant of another file is a call.
  private let quote = CSVByte.quote
  private let carriageReturn = CSVByte.carriageReturn
  private let lineFeed = CSVByte.lineFeed
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
      if mode != .quoted && (byte == lineFeed || byte == carriageReturn) { return position }
      take(byte)
      isAfterReturn = byte == carriageReturn
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) {
    switch (mode, byte) {
    case (.cellStart, quote), (.closed, quote): mode = .quoted
    case (.quoted, quote): mode = .closed
    case (.quoted, carriageReturn): lines += 1
    case (.quoted, lineFeed): lines += isAfterReturn ? 0 : 1
    case (.quoted, _): break
    case (_, delimiter): mode = .cellStart
    case (.cellStart, CSVByte.space): break
    default: mode = .plain
    }
  }
}
