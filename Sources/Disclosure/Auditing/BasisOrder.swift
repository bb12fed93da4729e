/// The order in which the columns of a basis are best inverted: what is triangular comes first and
/// last, so that almost nothing fills in.
struct BasisOrder {
  /// Columns with the row that each is to replace; -1 where the inversion chooses.
  private(set) var steps: [(column: Int, row: Int)] = []

  private let matrix: SparseMatrix
  private var rowCount: [Int]
  private var columnCount: [Int]
  private var openRows: [Bool]
  private var openColumns: [Bool]

  /// Orders columns of a matrix over the rows that are still to be replaced.
  init(columns: [Int], rows: [Bool], of matrix: SparseMatrix) {
    self.matrix = matrix
    openRows = rows
    openColumns = [Bool](repeating: false, count: matrix.columnCount)
    columnCount = [Int](repeating: 0, count: matrix.columnCount)
    for column in columns { openColumns[column] = true }
    rowCount = [Int](repeating: 0, count: matrix.rowCount)
    for column in columns {
      var count = 0
      for place in matrix.columns.range(column) {
        let row = Int(matrix.columns.places[place])
        rowCount[row] += 1
        if openRows[row] { count += 1 }
      }
      columnCount[column] = count
    }
    let last = peelColumns(columns)
    peelRows()
    let rest = columns.filter { openColumns[$0] }
      .sorted { (columnCount[$0], $0) < (columnCount[$1], $1) }
    steps += rest.map { ($0, -1) }
    steps += last.reversed()
  }

  /// Takes columns off that meet one open row only.
  private mutating func peelColumns(_ columns: [Int]) -> [(column: Int, row: Int)] {
    var taken: [(column: Int, row: Int)] = []
    var waiting = columns.filter { columnCount[$0] == 1 }
    while let column = waiting.popLast() {
      guard openColumns[column], columnCount[column] == 1,
        let row = openRow(of: column)
      else { continue }
      close(column)
      openRows[row] = false
      taken.append((column, row))
      for place in matrix.rows.range(row) {
        let other = Int(matrix.rows.places[place])
        guard openColumns[other] else { continue }
        columnCount[other] -= 1
        if columnCount[other] == 1 { waiting.append(other) }
      }
    }
    return taken
  }

  /// Takes rows off that meet one open column only.
  private mutating func peelRows() {
    var waiting = openRows.indices.filter { openRows[$0] && rowCount[$0] == 1 }
    while let row = waiting.popLast() {
      guard openRows[row], rowCount[row] == 1, let column = openColumn(of: row) else { continue }
      openRows[row] = false
      steps.append((column, row))
      for place in matrix.columns.range(column) {
        let other = Int(matrix.columns.places[place])
        rowCount[other] -= 1
        if openRows[other], rowCount[other] == 1 { waiting.append(other) }
      }
      openColumns[column] = false
    }
  }

  private mutating func close(_ column: Int) {
    openColumns[column] = false
    for place in matrix.columns.range(column) {
      rowCount[Int(matrix.columns.places[place])] -= 1
    }
  }

  private func openRow(of column: Int) -> Int? {
    matrix.columns.range(column).lazy.map { Int(matrix.columns.places[$0]) }
      .first { openRows[$0] }
  }

  private func openColumn(of row: Int) -> Int? {
    matrix.rows.range(row).lazy.map { Int(matrix.rows.places[$0]) }
      .first { openColumns[$0] }
  }
}
