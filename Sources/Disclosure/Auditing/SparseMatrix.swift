/// A matrix of which most entries are 0, readable by column and by row.
struct SparseMatrix {
  /// Places and values of the entries of all lines of one direction.
  struct Lines {
    private(set) var starts: [Int]
    private(set) var places: [Int32]
    private(set) var values: [Double]

    /// The range of a line's entries in `places` and `values`.
    func range(_ line: Int) -> Range<Int> { starts[line]..<starts[line + 1] }

    fileprivate init(_ lines: Int, _ entries: [(line: Int, place: Int, value: Double)]) {
      starts = [Int](repeating: 0, count: lines + 1)
      for entry in entries { starts[entry.line + 1] += 1 }
      for line in 0..<lines { starts[line + 1] += starts[line] }
      places = [Int32](repeating: 0, count: entries.count)
      values = [Double](repeating: 0, count: entries.count)
      var next = starts
      for entry in entries {
        places[next[entry.line]] = Int32(entry.place)
        values[next[entry.line]] = entry.value
        next[entry.line] += 1
      }
    }
  }

  let rowCount: Int
  let columnCount: Int
  let rows: Lines
  let columns: Lines

  /// Builds a matrix from rows of terms.
  init(rows lines: [[LinearSystem.Term]], columnCount: Int) {
    rowCount = lines.count
    self.columnCount = columnCount
    var entries: [(line: Int, place: Int, value: Double)] = []
    for (row, terms) in lines.enumerated() {
      for term in terms { entries.append((row, term.unknown, term.coefficient)) }
    }
    rows = Lines(lines.count, entries)
    columns = Lines(columnCount, entries.map { ($0.place, $0.line, $0.value) })
  }
}
