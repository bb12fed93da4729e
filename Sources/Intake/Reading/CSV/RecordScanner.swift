/// Finds one record after another in the bytes of a window.
struct RecordScanner: ~Copyable {
  /// The cells of the record found, as many as are kept.
  let cells: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>
  /// How many cells of a record are kept.
  private(set) var kept: Int
  /// Where the record starts.
  private(set) var start = RecordWindow.front
  /// Behind its last byte, before its line end.
  private(set) var end = RecordWindow.front
  /// The physical line on which it starts.
  private(set) var line = 1
  /// How many cells it has.
  private(set) var count = 0
  /// What was noticed in it.
  private(set) var marks: RecordMarks = []

  private let delimiter: UInt8
  private let mask: EventMask
  private var next = RecordWindow.front
  private var nextLine = 1
  private var isAfterReturn = false
  private var block = RecordWindow.front - EventMask.width
  private var events: UInt64 = 0
  private var wideEnd = 0

  /// Starts before the first record, of which at most `capacity` cells are kept.
  init(delimiter: UInt8, capacity: Int) {
    self.delimiter = delimiter
    mask = EventMask(delimiter: delimiter)
    kept = capacity
    cells = .allocate(capacity: capacity)
    cells.initialize(repeating: UnsafeBufferPointer(start: nil, count: 0), count: capacity)
  }

  deinit {
    cells.deallocate()
  }

  /// The length of the record found; bytes, without its line end.
  var length: Int {
    end - start
  }

  /// The line behind the last record found.
  var lineBehind: Int {
    nextLine
  }

  /// Whether a carriage return ended the last record or blank line.
  var endsWithReturn: Bool {
    isAfterReturn
  }

  /// Where the record after the last one found starts.
  var position: Int {
    next
  }

  /// Starts anew at a position of other bytes, on their first line.
  mutating func begin(at position: Int, afterReturn: Bool) {
    nextLine = 1
    isAfterReturn = afterReturn
    restart(at: position)
    start = position
  }

  /// Keeps fewer cells from now on.
  mutating func keep(_ count: Int) {
    precondition(count <= kept, "\(count) cells of \(kept)")
    kept = count
  }

  /// Goes on at a position of a window that was filled again, with the first line behind `lines`.
  mutating func restart(at position: Int, skipping lines: Int = 0) {
    next = position
    nextLine += lines
    block = position - EventMask.width
    events = 0
    wideEnd = 0
  }

  /// Goes on behind a record that was skipped and the line end at its end.
  mutating func restart(behind position: Int, lineEnd: UInt8, skipping lines: Int) {
    restart(at: position + 1, skipping: lines + 1)
    isAfterReturn = lineEnd == CSVByte.carriageReturn
  }

  /// Finds the next record that ends in the window; false when there is none.
  ///
  /// Blank lines are passed over and counted. What is left is the start of an unfinished record,
  /// which begins at `start`.
  mutating func findNext(in window: TextView) -> Bool {
    let bytes = window.bytes
    var events = self.events
    var block = self.block
    defer {
      self.events = events
      self.block = block
    }
    var cursor = begin(at: next, in: bytes)
    while true {
      while events == 0 {
        block += EventMask.width
        guard block < window.end else { return endOfWindow(&cursor, window) }
        events = look(at: block, in: window)
      }
      let position = block + events.trailingZeroBitCount
      events &= events &- 1
      let byte = bytes[position]
      if cursor.endsPlainCell(byte) {
        cursor.endCell(at: position)
      } else if CSVByte.endsLine(byte) && cursor.isBlank(at: position) {
        pass(byte)
        cursor = begin(at: position + 1, in: bytes)
      } else if cursor.take(byte, at: position) {
        finish(cursor, at: position)
        next = position + 1
        isAfterReturn = byte == CSVByte.carriageReturn
        return true
      }
    }
  }

  @inline(__always)
  private mutating func begin(
    at position: Int, in bytes: UnsafeMutablePointer<UInt8>
  ) -> RecordCursor {
    start = position
    line = nextLine
    return RecordCursor(
      bytes: bytes, start: position, delimiter: delimiter, cells: cells, kept: kept)
  }

  @inline(__always)
  private mutating func look(at block: Int, in window: TextView) -> UInt64 {
    let found = mask.block(at: window.bytes + block)
    if found.hasWideBytes { wideEnd = block + EventMask.width }
    let readable = window.end - block
    return readable >= EventMask.width ? found.events : found.events & ((1 << readable) - 1)
  }

  // A blank line, or the second half of the line end before.
  private mutating func pass(_ lineEnd: UInt8) {
    if lineEnd == CSVByte.carriageReturn || !isAfterReturn { nextLine += 1 }
    isAfterReturn = lineEnd == CSVByte.carriageReturn
  }

  @inline(__always)
  private mutating func finish(_ cursor: RecordCursor, at position: Int) {
    end = position
    count = cursor.count
    marks = cursor.marks
    if start < wideEnd { marks.insert(.wide) }
    nextLine = line + cursor.lines + 1
  }

  private mutating func endOfWindow(
    _ cursor: inout RecordCursor, _ window: TextView
  ) -> Bool {
    next = start
    guard window.isLast, start < window.end else { return false }
    cursor.takeEnd(at: window.end)
    finish(cursor, at: window.end)
    next = window.end
    return true
  }
}
