/// Rows and problems in the order of their document, copied out of the parser's memory.
struct RowBatch: ~Copyable {
  private struct Entry {
    let table: Int32
    // Cells of a row; the place of a problem.
    let count: Int32
    let line: Int
  }

  private static let problem: Int32 = -1
  private static let fullBytes = 1 << 17
  private static let fullEntries = 4_096

  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 2 * fullBytes
  private var count = 0
  private var entries: [Entry] = []
  private var lengths: [Int32] = []
  private var problems: [LexicalProblem] = []

  /// Makes an empty batch.
  init() {
    bytes = .allocate(capacity: capacity)
  }

  deinit {
    bytes.deallocate()
  }

  /// Whether it should be handed over before more is added.
  var isFull: Bool {
    count >= Self.fullBytes || entries.count >= Self.fullEntries
  }

  /// Adds a row.
  mutating func add(_ row: CellRow, of table: Int) {
    entries.append(
      Entry(table: Int32(table), count: Int32(row.cells.count), line: row.line))
    for cell in row.cells {
      lengths.append(Int32(cell.count))
      guard let from = cell.baseAddress else { continue }
      reserve(count + cell.count)
      (bytes + count).update(from: from, count: cell.count)
      count += cell.count
    }
  }

  /// Adds a problem.
  mutating func add(_ problem: LexicalProblem) {
    entries.append(Entry(table: Self.problem, count: Int32(problems.count), line: 0))
    problems.append(problem)
  }

  /// Forgets everything.
  mutating func clear() {
    count = 0
    entries.removeAll(keepingCapacity: true)
    lengths.removeAll(keepingCapacity: true)
    problems.removeAll(keepingCapacity: true)
  }

  /// Hands everything over in the order in which it was added; `cells` has room for any row.
  borrowing func replay(
    _ cells: UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>,
    row: (Int, CellRow) throws -> Void, problem: (LexicalProblem) throws -> Void
  ) throws {
    var place = 0
    var cell = 0
    for entry in entries {
      guard entry.table != Self.problem else {
        try problem(problems[Int(entry.count)])
        continue
      }
      for column in 0..<Int(entry.count) {
        let length = Int(lengths[cell])
        cells[column] = UnsafeBufferPointer(start: bytes + place, count: length)
        place += length
        cell += 1
      }
      let all = UnsafeBufferPointer(start: cells, count: Int(entry.count))
      try row(Int(entry.table), CellRow(line: entry.line, cells: all))
    }
  }

  private mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: wanted * 2)
    larger.update(from: bytes, count: count)
    bytes.deallocate()
    bytes = larger
    capacity = wanted * 2
  }
}
