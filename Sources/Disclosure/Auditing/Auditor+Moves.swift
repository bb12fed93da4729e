extension Auditor {
  /// Shows by exchanges of counts alone that an unknown can have values as far apart as demanded.
  ///
  /// Down comes first: what goes up beside it has no limit.
  mutating func exchange(_ unknown: Int, until demand: Demand) {
    guard integral, witness != nil else { return }
    for isUp in [false, true] where !demand.isMet(by: intervals[unknown]) {
      let interval = intervals[unknown]
      let goal =
        isUp
        ? min(max(demand.reach, interval.lower + demand.width), search.upper[unknown])
        : max(interval.upper - demand.width, search.lower[unknown])
      guard isUp ? goal > interval.upper : goal < interval.lower else { continue }
      for first in 0..<tries {
        let isReached = search.move(unknown, to: goal, first: first)
        keep(search.moved)
        if isReached { break }
      }
    }
  }

  /// Gives up soon, where failing costs little.
  mutating func settleForLittle() {
    tries = 1
    isHasty = true
    search.patience = 60
  }

  /// Remembers a point, after putting it into the constraints.
  mutating func keep(_ move: Move) {
    guard !move.unknowns.isEmpty, holds(move), reasons.allow(move, from: witness ?? []) else {
      return
    }
    moves.append(move)
    for (unknown, value) in zip(move.unknowns, move.values) {
      see(value, of: unknown, by: moves.count - 1)
    }
  }

  private func holds(_ move: Move) -> Bool {
    var shifts: [Int: Double] = [:]
    for (unknown, value) in zip(move.unknowns, move.values) {
      guard value >= search.lower[unknown], value <= search.upper[unknown], value == value.rounded()
      else { return false }
      for place in matrix.columns.range(unknown) {
        shifts[Int(matrix.columns.places[place]), default: 0] +=
          matrix.columns.values[place] * (value - (witness?[unknown] ?? 0))
      }
    }
    return shifts.allSatisfy { row, shift in
      let sum = sums[row] + shift
      let slack = 1e-9 * max(1, abs(sum))
      return sum >= system.constraints[row].lower - slack
        && sum <= system.constraints[row].upper + slack
    }
  }

  /// The points that show the intervals of some unknowns.
  func proofs(of unknowns: [Int]) -> [Move] {
    Set(unknowns.flatMap { [shownBy[$0].lowest, shownBy[$0].highest] }).sorted().map { moves[$0] }
  }

  /// What is known of an unknown, from the constraints and from itself alone.
  struct Bounds {
    let narrowed: (lower: Double, upper: Double)
    let own: (lower: Double, upper: Double)
  }

  /// What is known of an unknown, for setting it back.
  func bounds(of unknown: Int) -> Bounds {
    Bounds(
      narrowed: (lower[unknown], upper[unknown]),
      own: (search.lower[unknown], search.upper[unknown]))
  }

  /// Narrows what is known of an unknown; what needed more must be forgotten.
  mutating func setBounds(of unknown: Int, to own: (lower: Double, upper: Double)) {
    lower[unknown] = max(lower[unknown], own.lower)
    upper[unknown] = min(upper[unknown], own.upper)
    search.setBounds(of: unknown, own.lower, own.upper)
  }

  /// Sets what is known of an unknown back.
  mutating func setBounds(of unknown: Int, to bounds: Bounds) {
    (lower[unknown], upper[unknown]) = bounds.narrowed
    search.setBounds(of: unknown, bounds.own.lower, bounds.own.upper)
  }

  /// The cheapest cells found that, once hidden, let an unknown's values lie as far apart as demanded.
  ///
  /// - Returns: The cells with their price; no cells where an exchange without them was found, which
  ///   is remembered.
  mutating func buy(_ unknown: Int, until demand: Demand) -> (unknowns: [Int], price: Double)? {
    let interval = intervals[unknown]
    let high = max(demand.reach, interval.lower + demand.width)
    var best = search.cheapest(unknown, to: high)
    if best?.unknowns.isEmpty != true, interval.upper >= demand.reach,
      interval.upper - demand.width >= search.lower[unknown],
      let down = search.cheapest(unknown, to: interval.upper - demand.width),
      best.map({ down.price < $0.price }) ?? true
    {
      best = down
    }
    if best?.unknowns.isEmpty == true { keep(search.moved) }
    return best
  }

  /// Takes what is known of hidden cells back: all that was shown stays shown.
  mutating func open(_ cells: [Int]) {
    for cell in cells {
      search.setBounds(of: cell, search.offer.least[cell], .infinity)
      search.offer.hide(cell, matrix: matrix)
    }
  }
}
