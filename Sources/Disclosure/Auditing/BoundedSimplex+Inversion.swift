extension BoundedSimplex {
  /// Computes the inverse of the basis anew, and the basic numbers from the others.
  mutating func invert() {
    inverse = EtaFile()
    var open = [Bool](repeating: true, count: basis.count)
    var structural: [Int] = []
    for number in basis {
      if number >= matrix.columnCount {
        open[number - matrix.columnCount] = false
      } else {
        structural.append(number)
      }
    }
    for row in open.indices where !open[row] {
      basis[row] = matrix.columnCount + row
      places[matrix.columnCount + row] = row
    }
    let order = BasisOrder(columns: structural, rows: open, of: matrix)
    var reserved = open.map { !$0 }
    for step in order.steps where step.row >= 0 { reserved[step.row] = true }
    for (column, row) in order.steps {
      if row >= 0 {
        inverse.append(column, of: matrix, pivotRow: row)
        seat(column, at: row, &open)
      } else {
        loadColumn(column)
        inverse.forward(&work)
        place(column, &open, reserved: &reserved)
      }
    }
    fill(open)
    pivotsSinceInversion = 0
    refresh()
  }

  private mutating func place(_ column: Int, _ open: inout [Bool], reserved: inout [Bool]) {
    var chosen = -1
    var most = 1e-9
    for row in open.indices where !reserved[row] && abs(work[row]) > most {
      chosen = row
      most = abs(work[row])
    }
    guard chosen >= 0 else {
      // The column depends on the others: it leaves the basis, and a slack takes its place.
      places[column] = -1
      return
    }
    reserved[chosen] = true
    inverse.append(work, pivotRow: chosen)
    seat(column, at: chosen, &open)
  }

  private mutating func seat(_ column: Int, at row: Int, _ open: inout [Bool]) {
    open[row] = false
    basis[row] = column
    places[column] = row
  }

  /// Gives every row that is still open its slack.
  private mutating func fill(_ open: [Bool]) {
    for row in open.indices where open[row] {
      loadColumn(matrix.columnCount + row)
      inverse.forward(&work)
      basis[row] = matrix.columnCount + row
      places[matrix.columnCount + row] = row
      inverse.append(work, pivotRow: row)
    }
  }

  /// Computes the basic numbers from the others.
  mutating func refresh() {
    for row in work.indices { work[row] = 0 }
    for number in places.indices where places[number] < 0 && values[number] != 0 {
      if number >= matrix.columnCount {
        work[number - matrix.columnCount] -= values[number]
      } else {
        for place in matrix.columns.range(number) {
          work[Int(matrix.columns.places[place])] -= matrix.columns.values[place] * values[number]
        }
      }
    }
    inverse.forward(&work)
    for row in basis.indices { values[basis[row]] = work[row] }
  }
}
