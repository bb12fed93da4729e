/// Narrows the bounds of unknowns by each constraint in turn, until nothing moves.
struct Propagation {
  /// The bounds as narrowed, same order as the unknowns.
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  /// A constraint or unknown that cannot be satisfied, if there is one.
  private(set) var contradiction: Int?

  private let integral: Bool
  private static let slack = 1e-7

  /// Narrows the bounds of a system.
  ///
  /// - Parameters:
  ///   - system: The system.
  ///   - matrix: Its coefficients.
  ///   - integral: Whether the unknowns are whole numbers.
  init(_ system: LinearSystem, matrix: SparseMatrix, integral: Bool) {
    self.integral = integral
    lower = system.unknowns.map(\.lower)
    upper = system.unknowns.map(\.upper)
    if integral {
      for unknown in lower.indices {
        lower[unknown] = (lower[unknown] - Self.slack).rounded(.up)
        upper[unknown] = (upper[unknown] + Self.slack).rounded(.down)
      }
    }
    contradiction = lower.indices.contains { lower[$0] > upper[$0] + Self.slack } ? 0 : nil
    run(system, matrix)
  }

  private mutating func run(_ system: LinearSystem, _ matrix: SparseMatrix) {
    var waiting = Array(system.constraints.indices.reversed())
    var isWaiting = [Bool](repeating: true, count: waiting.count)
    var visits = [Int](repeating: 0, count: waiting.count)
    while let row = waiting.popLast(), contradiction == nil {
      isWaiting[row] = false
      visits[row] += 1
      guard visits[row] <= 60 else { continue }
      for unknown in narrow(system.constraints[row], row) {
        for place in matrix.columns.range(unknown) {
          let other = Int(matrix.columns.places[place])
          guard other != row, !isWaiting[other] else { continue }
          isWaiting[other] = true
          waiting.append(other)
        }
      }
    }
  }

  /// Narrows by one constraint; returns the unknowns whose bounds moved.
  private mutating func narrow(_ constraint: LinearSystem.Constraint, _ row: Int) -> [Int] {
    var least = Sum()
    var most = Sum()
    for term in constraint.terms {
      least.add(low(term))
      most.add(high(term))
    }
    if least.total > constraint.upper + Self.slack || most.total < constraint.lower - Self.slack {
      contradiction = row
      return []
    }
    var moved: [Int] = []
    for term in constraint.terms {
      let highest = constraint.upper - least.without(low(term))
      let lowest = constraint.lower - most.without(high(term))
      if tighten(term, lowest, highest) { moved.append(term.unknown) }
    }
    return moved
  }

  private func low(_ term: LinearSystem.Term) -> Double {
    term.coefficient * (term.coefficient > 0 ? lower[term.unknown] : upper[term.unknown])
  }

  private func high(_ term: LinearSystem.Term) -> Double {
    term.coefficient * (term.coefficient > 0 ? upper[term.unknown] : lower[term.unknown])
  }

  private mutating func tighten(
    _ term: LinearSystem.Term, _ lowest: Double, _ highest: Double
  ) -> Bool {
    let ends = [lowest / term.coefficient, highest / term.coefficient]
    var (low, high) = term.coefficient > 0 ? (ends[0], ends[1]) : (ends[1], ends[0])
    if integral {
      low = (low - Self.slack).rounded(.up)
      high = (high + Self.slack).rounded(.down)
    }
    var moved = false
    if low > lower[term.unknown] + 1e-6 {
      lower[term.unknown] = low
      moved = true
    }
    if high < upper[term.unknown] - 1e-6 {
      upper[term.unknown] = high
      moved = true
    }
    return moved
  }

  /// A sum that knows how many of its parts are infinite.
  private struct Sum {
    private var finite = 0.0
    private var infinite = 0
    private var sign = 0.0

    mutating func add(_ part: Double) {
      if part.isFinite {
        finite += part
      } else {
        infinite += 1
        sign = part
      }
    }

    var total: Double { infinite > 0 ? sign : finite }

    func without(_ part: Double) -> Double {
      if part.isFinite { return infinite > 0 ? sign : finite - part }
      return infinite > 1 ? sign : finite
    }
  }
}
