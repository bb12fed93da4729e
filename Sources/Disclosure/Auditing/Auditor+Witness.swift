extension Auditor {
  /// Remembers that a point is possible.
  mutating func see(_ point: [Double]) {
    for unknown in point.indices { see(point[unknown], of: unknown, by: 0) }
  }

  mutating func see(_ value: Double, of unknown: Int, by point: Int) {
    if value < intervals[unknown].lower {
      intervals[unknown].lower = value
      shownBy[unknown].lowest = point
      improved.insert(unknown)
    }
    if value > intervals[unknown].upper {
      intervals[unknown].upper = value
      shownBy[unknown].highest = point
      improved.insert(unknown)
    }
    // What is shown to be possible outranks a bound that rounding has put a hair too tight.
    intervals[unknown].floor = min(intervals[unknown].floor, value)
    intervals[unknown].ceiling = max(intervals[unknown].ceiling, value)
  }

  /// Remembers the point that a search found in a part, after putting it into the constraints.
  mutating func keep(
    _ result: IntegerSearch.Result, of unknown: Int, _ direction: Double, in part: Neighbourhood
  ) {
    if result.value == .infinity {
      if direction > 0 { intervals[unknown].upper = .infinity }
      if direction < 0 { intervals[unknown].lower = -.infinity }
      return
    }
    guard let found = result.point, var point = witness else { return }
    for (place, unknown) in part.unknowns.enumerated() { point[unknown] = found[place] }
    guard holds(point, in: part) else { return }
    let move = Move(part.unknowns.filter { point[$0] != witness?[$0] }.map { ($0, point[$0]) })
    guard reasons.allow(move, from: witness ?? []) else { return }
    moves.append(move)
    for unknown in part.unknowns { see(point[unknown], of: unknown, by: moves.count - 1) }
  }

  /// The unknowns that must be able to move for an unknown's interval to be as wide as shown.
  func support(of unknown: Int) -> Set<Int> {
    let points = shownBy[unknown]
    return Set(moves[points.lowest].unknowns).union(moves[points.highest].unknowns)
  }

  /// Remembers what a search showed to be impossible.
  mutating func note(
    _ result: IntegerSearch.Result, of unknown: Int, _ direction: Double
  ) {
    guard !result.isEmpty else { return }
    if direction > 0 {
      let bound = max(result.bound, intervals[unknown].upper)
      intervals[unknown].ceiling = min(intervals[unknown].ceiling, bound)
    } else {
      let bound = min(-result.bound, intervals[unknown].lower)
      intervals[unknown].floor = max(intervals[unknown].floor, bound)
    }
  }

  /// Forgets what was shown of an unknown but the witness, as bounds of another have moved.
  ///
  /// - Returns: What was shown, for `restore`.
  mutating func forget(_ unknown: Int) -> Shown {
    let shown = Shown(interval: intervals[unknown], by: shownBy[unknown])
    intervals[unknown].lower = witness?[unknown] ?? .infinity
    intervals[unknown].upper = witness?[unknown] ?? -.infinity
    shownBy[unknown] = (0, 0)
    return shown
  }

  /// Takes back what was forgotten.
  mutating func restore(_ unknown: Int, _ shown: Shown) {
    intervals[unknown] = shown.interval
    shownBy[unknown] = shown.by
  }

  /// What is known of an unknown, and by which points.
  struct Shown {
    let interval: Interval
    let by: (lowest: Int, highest: Int)
  }

  /// Takes what a search over a whole part found, where no point of the system is known.
  mutating func settle(_ unknown: Int, _ direction: Double, in part: Neighbourhood) {
    var cost = [Double](repeating: 0, count: part.unknowns.count)
    cost[0] = direction
    let ranges = part.ranges(system, restAt: lower)
    var search = IntegerSearch(
      simplex(part, ranges, from: []), cost: cost, integral: integral)
    let result = search.run()
    note(result, of: unknown, direction)
    if let point = result.point { see(point[0], of: unknown, by: 0) }
  }

  /// A point of the system, part by part; none where a part was given up.
  ///
  /// Fixed unknowns stand at their value, and the parts share nothing else.
  func findPoint() throws(AuditError) -> [Double]? {
    if let point = fittedPoint() { return point }
    var point = zip(lower, upper).map { max($0, min($1, 0)) }
    var isPlaced = system.unknowns.indices.map { isFixed($0) }
    for unknown in isPlaced.indices where !isPlaced[unknown] {
      let part = neighbourhood(of: unknown, breadth: nil)
      for placed in part.unknowns { isPlaced[placed] = true }
      let ranges = part.ranges(system, restAt: point)
      var search = IntegerSearch(
        simplex(part, ranges, from: point),
        cost: [Double](repeating: 0, count: part.unknowns.count), integral: integral)
      let result = search.run()
      if result.isEmpty { throw .contradiction(tables: origins(of: part)) }
      guard let found = result.point else { return nil }
      for (place, unknown) in part.unknowns.enumerated() { point[unknown] = found[place] }
    }
    return system.holds(at: point, tolerance: 1e-6) ? point : nil
  }

  /// The tables whose constraints meet a part, in alphabetical order.
  func origins(of part: Neighbourhood) -> [String] {
    let rows = part.unknowns.flatMap { unknown in
      matrix.columns.range(unknown).map { Int(matrix.columns.places[$0]) }
    }
    return Set(rows.map { system.constraints[$0].origin }).filter { !$0.isEmpty }.sorted()
  }

  private func holds(_ point: [Double], in part: Neighbourhood) -> Bool {
    let tolerance = integral ? 1e-9 : 1e-6
    for unknown in part.unknowns {
      guard point[unknown] >= lower[unknown] - tolerance,
        point[unknown] <= upper[unknown] + tolerance
      else { return false }
    }
    return part.holds(at: point, in: system, tolerance: tolerance)
  }
}
