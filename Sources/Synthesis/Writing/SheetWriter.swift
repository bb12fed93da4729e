/// Writes one CSV file row by row, breaks and repeats some rows, and keeps the truth of each.
struct SheetWriter {
  let layout: Layout
  var clerk: Clerk
  private var bytes: [UInt8] = []
  private var truth: [TruthLine] = []
  private var line = 1
  private var repeated: (cells: [String], child: Int)?

  init(_ layout: Layout, seed: UInt64, file: Int) {
    self.layout = layout
    clerk = Clerk(seed: seed, file: file)
    if layout.startsWithMark {
      bytes += [0xEF, 0xBB, 0xBF]
      clerk.ledger.note(.byteOrderMark, happened: true)
    }
    if layout.lineEnd == "\r\n" { clerk.ledger.note(.carriageReturns, happened: true) }
    write(layout.columns)
  }

  /// Adds a row about a child, with the mistakes that rows have.
  mutating func add(_ values: [Cell], about child: Int) {
    var cells = layout.cells(values)
    spoil(&cells)
    write(cells, about: child)
    if let row = repeated { write(row.cells, about: row.child) }
    repeated = clerk.happens(.duplicateRow) ? (cells, child) : nil
    if clerk.happens(.unknownRecord) { writeUnknownRecord() }
  }

  mutating func finished() -> Sheet {
    if let row = repeated { write(row.cells, about: row.child) }
    repeated = nil
    return Sheet(path: layout.path, bytes: bytes, truth: truth, ledger: clerk.ledger)
  }

  private mutating func spoil(_ cells: inout [String]) {
    if clerk.happens(.nonBreakingSpace) { addNonBreakingSpace(&cells) }
    if !layout.requiredDates.isEmpty, clerk.happens(.impossibleDate) {
      let column = clerk.random.pick(layout.requiredDates)
      cells[layout.position(of: column)] = clerk.random.pick(layout.impossibleDates)
    }
    if clerk.happens(.missingRequired) {
      cells[layout.position(of: clerk.random.pick(layout.required))] = ""
    }
    guard clerk.happens(.raggedRow) else { return }
    if clerk.random.chance(0.6) { cells.removeLast(min(cells.count - 1, 2)) } else { cells += [""] }
  }

  /// Puts the space where a word's space was, or after the last character of a cell.
  private mutating func addNonBreakingSpace(_ cells: inout [String]) {
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard !filled.isEmpty else { return }
    let cell = clerk.random.pick(filled)
    if let space = cells[cell].firstIndex(of: " ") {
      cells[cell].replaceSubrange(space...space, with: "\u{A0}")
    } else {
      cells[cell] += "\u{A0}"
    }
  }

  /// The header again, as in files pasted together, or a line of totals.
  private mutating func writeUnknownRecord() {
    if clerk.random.chance(0.5) { return write(layout.columns) }
    var cells = [String](repeating: "", count: layout.columns.count)
    cells[0] = "TOTAL"
    write(cells)
  }

  private mutating func write(_ cells: [String], about child: Int) {
    truth.append(TruthLine(line: line, child: child))
    write(cells)
  }

  private mutating func write(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(44) }
      write(cell)
    }
    bytes.append(contentsOf: layout.lineEnd.utf8)
    line += 1
  }

  private mutating func write(_ cell: String) {
    let needsQuotes = cell.utf8.contains { $0 == 44 || $0 == 34 || $0 == 10 || $0 == 13 }
    guard needsQuotes else { return bytes.append(contentsOf: cell.utf8) }
    bytes.append(34)
    for byte in cell.utf8 {
      if byte == 34 { bytes.append(34) }
      if byte == 10 { line += 1 }
      bytes.append(byte)
    }
    bytes.append(34)
  }
}
