/// Small dense systems of linear equations.
enum LinearSystem {
  /// The inverse of a symmetric positive definite matrix, by Cholesky; nil if it is not.
  ///
  /// > Source: Golub and Van Loan (1996), Matrix Computations, section 4.2.
  static func inverse(_ matrix: [[Double]]) -> [[Double]]? {
    guard let root = cholesky(matrix) else { return nil }
    let size = matrix.count
    var inverse = matrix
    for column in 0..<size {
      var unit = [Double](repeating: 0, count: size)
      unit[column] = 1
      let solved = solve(root, unit)
      for row in 0..<size { inverse[row][column] = solved[row] }
    }
    return inverse
  }

  /// The lower triangular root; nil unless every pivot keeps a share of its diagonal.
  static func cholesky(_ matrix: [[Double]]) -> [[Double]]? {
    let size = matrix.count
    var root = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for row in 0..<size {
      for column in 0...row {
        var rest = matrix[row][column]
        for k in 0..<column { rest -= root[row][k] * root[column][k] }
        if row > column {
          root[row][column] = rest / root[column][column]
        } else {
          guard rest > matrix[row][row] * 1e-13 else { return nil }
          root[row][row] = rest.squareRoot()
        }
      }
    }
    return root
  }

  /// Solves with a lower triangular root and its transpose.
  static func solve(_ root: [[Double]], _ right: [Double]) -> [Double] {
    var x = right
    for row in x.indices {
      for k in 0..<row { x[row] -= root[row][k] * x[k] }
      x[row] /= root[row][row]
    }
    for row in x.indices.reversed() {
      for k in (row + 1)..<max(x.count, row + 1) { x[row] -= root[k][row] * x[k] }
      x[row] /= root[row][row]
    }
    return x
  }

  /// The rank of a matrix of small whole numbers, by elimination with full row pivoting.
  static func rank(_ matrix: [[Double]]) -> Int {
    var rows = matrix
    var rank = 0
    for column in 0..<(rows.first?.count ?? 0) where rank < rows.count {
      let pivot = (rank..<rows.count).max { abs(rows[$0][column]) < abs(rows[$1][column]) }
      guard let pivot, abs(rows[pivot][column]) > 1e-9 else { continue }
      rows.swapAt(rank, pivot)
      for row in (rank + 1)..<max(rows.count, rank + 1) {
        let factor = rows[row][column] / rows[rank][column]
        guard factor != 0 else { continue }
        for k in column..<rows[row].count { rows[row][k] -= factor * rows[rank][k] }
      }
      rank += 1
    }
    return rank
  }

  /// The quadratic form x' A⁻¹ x; nil if A is singular.
  static func quadraticForm(_ x: [Double], inverseOf matrix: [[Double]]) -> Double? {
    guard let root = cholesky(matrix) else { return nil }
    return zip(x, solve(root, x)).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
