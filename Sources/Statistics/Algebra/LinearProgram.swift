/// A small linear program in equations with unknowns of at least 0.
///
/// > Source: Dantzig (1963), Linear Programming and Extensions, chapter 5; Bland (1977), New finite
/// > pivoting rules for the simplex method, Mathematics of Operations Research 2, 103-107.
struct LinearProgram {
  private var rows: [[Double]]
  private var basis: [Int]
  private let unknowns: Int

  /// The largest value of the last unknown that solves the equations, which must have a solution.
  static func largestLast(_ equations: [[Double]], equal right: [Double]) -> Double {
    var program = LinearProgram(equations, right)
    let artificial = program.unknowns..<(program.unknowns + equations.count)
    program.minimise(Set(artificial))
    program.dropArtificial()
    let last = program.unknowns - 1
    program.minimise([last], sign: -1)
    guard let row = program.basis.firstIndex(of: last) else { return 0 }
    return program.rows[row].last ?? 0
  }

  /// Starts with one artificial unknown per equation.
  private init(_ equations: [[Double]], _ right: [Double]) {
    unknowns = equations.first?.count ?? 0
    basis = equations.indices.map { [unknowns] in unknowns + $0 }
    rows = zip(equations, right).enumerated().map { place, equation in
      let sign: Double = equation.1 < 0 ? -1 : 1
      var unit = [Double](repeating: 0, count: equations.count)
      unit[place] = 1
      return equation.0.map { $0 * sign } + unit + [equation.1 * sign]
    }
  }

  /// Takes the artificial unknowns out of play; an equation left with nothing else said nothing.
  private mutating func dropArtificial() {
    for row in rows.indices.reversed() where basis[row] >= unknowns {
      if let column = (0..<unknowns).first(where: { abs(rows[row][$0]) > 1e-9 }) {
        pivot(row, column)
      } else {
        rows.remove(at: row)
        basis.remove(at: row)
      }
    }
    rows = rows.map { Array($0.prefix(unknowns)) + [$0.last ?? 0] }
  }

  /// Minimises the sum of the costly unknowns (times the sign) by Bland's rule, which never cycles.
  private mutating func minimise(_ costly: Set<Int>, sign: Double = 1) {
    while let column = entering(costly, sign), let row = leaving(column) { pivot(row, column) }
  }

  private func entering(_ costly: Set<Int>, _ sign: Double) -> Int? {
    let costs = basis.map { costly.contains($0) ? sign : 0 }
    let columns = (rows.first?.count ?? 1) - 1
    return (0..<columns).first { column in
      let own = costly.contains(column) ? sign : 0
      let reduced = rows.indices.reduce(own) { $0 - costs[$1] * rows[$1][column] }
      return reduced < -1e-9
    }
  }

  private func leaving(_ column: Int) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in rows.indices where rows[row][column] > 1e-9 {
      let ratio = (rows[row].last ?? 0) / rows[row][column]
      guard let leader = best else {
        best = (row, ratio)
        continue
      }
      let tied = abs(ratio - leader.ratio) < 1e-12
      if ratio < leader.ratio - 1e-12 || (tied && basis[row] < basis[leader.row]) {
        best = (row, ratio)
      }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let divisor = rows[row][column]
    let lead = rows[row].map { $0 / divisor }
    rows[row] = lead
    for other in rows.indices where other != row && rows[other][column] != 0 {
      let factor = rows[other][column]
      for place in lead.indices { rows[other][place] -= factor * lead[place] }
    }
    basis[row] = column
  }
}
