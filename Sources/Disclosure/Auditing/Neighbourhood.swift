/// The part of a system around one unknown, with the rest either held fast or left to its bounds.
///
/// With the rest held at a point that satisfies the system, what the part can reach is possible
/// for the whole; with the rest left to its bounds, what the part cannot reach is impossible.
struct Neighbourhood {
  /// The unknowns of the part, the one in the middle first.
  let unknowns: [Int]
  /// Whether nothing that matters stands outside.
  let isWhole: Bool
  /// The coefficients of the part; its unknowns in their order here.
  let matrix: SparseMatrix

  let rows: [Int]
  private let outside: [[LinearSystem.Term]]

  /// Makes a part of some unknowns, the one in the middle first.
  init(
    _ unknowns: [Int], of system: LinearSystem, matrix whole: SparseMatrix, isFixed: (Int) -> Bool
  ) {
    var inside: [Int: Int] = [:]
    for (place, unknown) in unknowns.enumerated() { inside[unknown] = place }
    var seen: Set<Int> = []
    let rows = unknowns.flatMap { unknown in
      whole.columns.range(unknown).map { Int(whole.columns.places[$0]) }
    }.filter { seen.insert($0).inserted }
    outside = rows.map { row in
      system.constraints[row].terms.filter { inside[$0.unknown] == nil }
    }
    self.unknowns = unknowns
    self.rows = rows
    isWhole = outside.allSatisfy { $0.allSatisfy { isFixed($0.unknown) } }
    matrix = SparseMatrix(
      rows: rows.map { row in
        system.constraints[row].terms.compactMap { term in
          inside[term.unknown].map { LinearSystem.Term($0, term.coefficient) }
        }
      }, columnCount: unknowns.count)
  }

  /// What the part's rows may sum to when the rest stands at a point.
  func ranges(_ system: LinearSystem, restAt point: [Double]) -> [(lower: Double, upper: Double)] {
    zip(rows, outside).map { row, terms in
      let rest = terms.reduce(0) { $0 + $1.coefficient * point[$1.unknown] }
      let constraint = system.constraints[row]
      return (constraint.lower - rest, constraint.upper - rest)
    }
  }

  /// What the part's rows may sum to when the rest may stand anywhere between its bounds.
  func ranges(
    _ system: LinearSystem, lower: [Double], upper: [Double]
  ) -> [(lower: Double, upper: Double)] {
    zip(rows, outside).map { row, terms in
      var least = 0.0
      var most = 0.0
      for term in terms {
        let ends = (term.coefficient * lower[term.unknown], term.coefficient * upper[term.unknown])
        least += min(ends.0, ends.1)
        most += max(ends.0, ends.1)
      }
      let constraint = system.constraints[row]
      return (constraint.lower - most, constraint.upper - least)
    }
  }
}

extension Neighbourhood {
  /// Whether the part's constraints hold at a point of the whole system.
  func holds(at point: [Double], in system: LinearSystem, tolerance: Double) -> Bool {
    rows.allSatisfy { row in
      let constraint = system.constraints[row]
      let sum = constraint.terms.reduce(0) { $0 + $1.coefficient * point[$1.unknown] }
      let slack = tolerance * max(1, abs(sum))
      return sum >= constraint.lower - slack && sum <= constraint.upper + slack
    }
  }
}
