/// The inverse of a basis as a product of matrices that each differ from the identity in one column.
///
/// > Source: Dantzig and Orchard-Hays (1954), The product form for the inverse in the simplex
/// > method, Mathematical Tables and Other Aids to Computation 8.
struct EtaFile {
  private var pivotRows: [Int32] = []
  private var pivots: [Double] = []
  private var starts: [Int] = [0]
  private var places: [Int32] = []
  private var values: [Double] = []

  /// What is so small that it only stands for rounding.
  static let negligible = 1e-12

  /// How many columns the product has.
  var count: Int { pivots.count }

  /// Adds the column that replaces the one of a row.
  mutating func append(_ column: [Double], pivotRow: Int) {
    for row in column.indices where row != pivotRow && abs(column[row]) > Self.negligible {
      places.append(Int32(row))
      values.append(column[row])
    }
    pivotRows.append(Int32(pivotRow))
    pivots.append(column[pivotRow])
    starts.append(places.count)
  }

  /// Adds a column of a matrix as it stands, where no column before it meets its rows.
  mutating func append(_ column: Int, of matrix: SparseMatrix, pivotRow: Int) {
    var pivot = 0.0
    for place in matrix.columns.range(column) {
      if Int(matrix.columns.places[place]) == pivotRow {
        pivot = matrix.columns.values[place]
      } else {
        places.append(matrix.columns.places[place])
        values.append(matrix.columns.values[place])
      }
    }
    pivotRows.append(Int32(pivotRow))
    pivots.append(pivot)
    starts.append(places.count)
  }

  /// Multiplies a column with the inverse.
  func forward(_ column: inout [Double]) {
    for eta in 0..<pivots.count {
      let row = Int(pivotRows[eta])
      guard column[row] != 0 else { continue }
      let factor = column[row] / pivots[eta]
      column[row] = factor
      for place in starts[eta]..<starts[eta + 1] {
        column[Int(places[place])] -= values[place] * factor
      }
    }
  }

  /// Multiplies a row with the inverse.
  func backward(_ row: inout [Double]) {
    for eta in stride(from: pivots.count - 1, through: 0, by: -1) {
      var sum = row[Int(pivotRows[eta])]
      for place in starts[eta]..<starts[eta + 1] {
        sum -= values[place] * row[Int(places[place])]
      }
      row[Int(pivotRows[eta])] = sum / pivots[eta]
    }
  }
}
