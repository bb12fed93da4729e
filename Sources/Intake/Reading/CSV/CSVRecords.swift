/// The records of one CSV text, judged one by one.
struct CSVRecords: ~Copyable {
  private let reader: CSVReader
  private var source: TextSource
  private var window: RecordWindow
  private var scanner: RecordScanner
  private var quotes = DoubledQuotes()
  private var width = 0
  private var header = HeaderCells()

  /// Starts at the beginning of a text.
  init(_ reader: CSVReader, _ source: consuming TextSource) {
    self.reader = reader
    self.source = source
    let least = TextSource.smallestBuffer(isTranscoded: self.source.isTranscoded)
    window = RecordWindow(record: reader.recordCap, chunk: max(reader.chunk, least))
    scanner = RecordScanner(delimiter: reader.delimiter, capacity: reader.columnCap)
  }

  /// The names of the columns; nil after a problem without which no row can be understood.
  mutating func readHeader(_ problem: (LexicalProblem) throws -> Void) throws -> [String]? {
    var kind: LexicalProblem.Kind?
    repeat {
      guard try findNext() else {
        try problem(try headerFault())
        return nil
      }
      kind =
        scanner.fault(in: window.view, cap: reader.recordCap)
        ?? (scanner.count > reader.columnCap ? .tooLarge : nil)
    } while kind == nil && (scanner.isBlank || scanner.namesDelimiter(in: window.view))
    if let kind {
      try problem(.end(kind, line: scanner.line, losesRow: false))
      return nil
    }
    quotes.makeSingle(in: scanner.keptCells)
    let header = HeaderRow(cells: UnsafeBufferPointer(start: scanner.cells, count: scanner.count))
    scanner.keep(header.width)
    width = header.names.count
    self.header = header.cells
    return header.names
  }

  /// Goes on with the rows of a text whose header was read elsewhere.
  mutating func resume(cells: Int, header: HeaderCells) {
    scanner.keep(cells)
    width = header.count
    self.header = header
  }

  /// Hands over the rows behind the header and what is wrong with them.
  mutating func readRows(
    _ row: (CellRow) throws -> Void, _ problem: (LexicalProblem) throws -> Void
  ) throws {
    while true {
      while try findNext() {
        try judge(row, problem)
      }
      guard isOverlong else { return }
      try skip(problem)
    }
  }

  private mutating func headerFault() throws -> LexicalProblem {
    guard isOverlong else { return .wholeFile(.emptyFile) }
    let line = scanner.line
    return .end(try skipsToEnd() ? .truncated : .tooLarge, line: line, losesRow: false)
  }

  private mutating func judge(
    _ row: (CellRow) throws -> Void, _ problem: (LexicalProblem) throws -> Void
  ) throws {
    let fault = scanner.fault(in: window.view, cap: reader.recordCap)
    if fault == nil, scanner.isBlank { return }
    if let kind = fault ?? scanner.raggedness(in: window.view, width: width) {
      let endsFile = kind == .truncated
      try problem(
        LexicalProblem(kind: kind, line: scanner.line, losesRow: true, endsFile: endsFile))
      return
    }
    if scanner.marks.contains(.doubled) { quotes.makeSingle(in: scanner.keptCells) }
    if scanner.repeats(header) { return try problem(.row(.repeatedHeader, line: scanner.line)) }
    try row(
      CellRow(
        line: scanner.line, cells: UnsafeBufferPointer(start: scanner.cells, count: width)))
  }

  /// Finds the next record, reading on as far as the cap allows.
  private mutating func findNext() throws(ReadingError) -> Bool {
    while true {
      if scanner.findNext(in: window.view) { return true }
      if window.isLast || isOverlong { return false }
      try window.refill(keepingFrom: scanner.start, from: &source)
      scanner.restart(at: RecordWindow.front)
    }
  }

  // A record that is longer than the cap before its end is in sight.
  private var isOverlong: Bool {
    !window.isLast && window.end - scanner.start > reader.recordCap
  }

  private mutating func skip(_ problem: (LexicalProblem) throws -> Void) throws {
    let line = scanner.line
    try problem(
      try skipsToEnd()
        ? .end(.truncated, line: line, losesRow: true) : .row(.tooLarge, line: line))
  }

  /// Passes over a record and tells whether the file ends in one of its quoted cells.
  private mutating func skipsToEnd() throws -> Bool {
    var skipper = RecordSkipper(delimiter: reader.delimiter)
    var position = scanner.start
    while true {
      if let end = skipper.skip(window.bytes, from: position, to: window.end) {
        scanner.restart(behind: end, lineEnd: window.bytes[end], skipping: skipper.lines)
        break
      }
      try window.refill(keepingFrom: window.end, from: &source)
      position = RecordWindow.front
      scanner.restart(at: position)
      if window.isLast { break }
    }
    return window.isLast && skipper.isQuoted
  }
}
