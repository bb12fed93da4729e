/// Finds a point near which whole points of a system lie: sum after sum is stretched or shrunk until
/// all fit.
///
/// What is found may fit only nearly, and is not whole.
///
/// > Source: Deming and Stephan (1940), On a least squares adjustment of a sampled frequency table
/// > when the expected marginal totals are known, Annals of Mathematical Statistics 11; the bounds
/// > are our own.
struct ProportionalFitting {
  private let system: LinearSystem
  private(set) var point: [Double]

  /// How often all sums are gone through at most.
  private static let rounds = 300
  /// How far a sum may be off.
  private static let tolerance = 0.02
  /// How far above its least an unknown begins at most.
  private static let start = 4.0

  /// Fits a system.
  init(_ system: LinearSystem) {
    self.system = system
    point = system.unknowns.map { min($0.lower + Self.start, ($0.lower + $0.upper) / 2) }
    for _ in 0..<Self.rounds {
      var most = 0.0
      for constraint in system.constraints { most = max(most, fit(constraint)) }
      if most < Self.tolerance { break }
    }
  }

  /// Brings one sum into its range; returns how far it was off.
  private mutating func fit(_ constraint: LinearSystem.Constraint) -> Double {
    let sum = constraint.terms.reduce(0) { $0 + $1.coefficient * point[$1.unknown] }
    let excess =
      sum > constraint.upper
      ? sum - constraint.upper : sum < constraint.lower ? sum - constraint.lower : 0
    guard excess != 0 else { return 0 }
    let room = constraint.terms.reduce(0) { $0 + abs($1.coefficient) * self.room($1, excess) }
    guard room > 0 else { return abs(excess) }
    let share = min(1, abs(excess) / room)
    for term in constraint.terms {
      let falls = (term.coefficient > 0) == (excess > 0)
      let unknown = system.unknowns[term.unknown]
      let moved = point[term.unknown] + (falls ? -share : share) * self.room(term, excess)
      point[term.unknown] = min(max(moved, unknown.lower), unknown.upper)
    }
    return abs(excess)
  }

  /// How far an unknown may move at once: down to its least, or up to twice as far from it.
  private func room(_ term: LinearSystem.Term, _ excess: Double) -> Double {
    let value = point[term.unknown]
    let unknown = system.unknowns[term.unknown]
    if (term.coefficient > 0) == (excess > 0) { return value - unknown.lower }
    return min(unknown.upper - value, value - unknown.lower + 1)
  }
}

extension Auditor {
  /// A whole point of the system, by fitting and mending; none where that finds none.
  func fittedPoint() -> [Double]? {
    guard integral, lower.allSatisfy(\.isFinite) else { return nil }
    let start = ProportionalFitting(system).point.enumerated().map { unknown, value in
      min(max(value.rounded(), lower[unknown]), upper[unknown])
    }
    for attempt in 0..<3 {
      var search = MoveSearch(system, matrix: matrix, point: start)
      if search.mendAll(first: attempt), system.holds(at: search.point) { return search.point }
    }
    return nil
  }
}
