/// Finds the cheapest cells to hide so that a sensitive count could be another one.
///
/// Every shown cell may give way at its price; the linear program finds the cheapest way to move the
/// sensitive cell as far as the policy wants, and the cells that gave way are hidden.
///
/// > Source: Fischetti and Salazar (2000), section 5; Kelly, Golden and Assad (1992), Cell
/// > suppression: disclosure protection for sensitive tabular data, Networks 22.
struct Repair {
  let system: CellSystem
  let knowledge: LinearSystem
  let matrix: SparseMatrix
  let policy: PublicPolicy
  let prices: [Double]

  private static let breadths = [4, 8, 16]
  private static let handful = 4
  /// How many cells a local program may have.
  private static let localLimit = 400

  init(_ system: CellSystem, policy: PublicPolicy, prices: [Double]) {
    self.system = system
    self.policy = policy
    self.prices = prices
    knowledge = LinearSystem(
      unknowns: system.cells.map { .init(name: $0.name, lower: 0) },
      constraints: system.allConstraints)
    matrix = SparseMatrix(
      rows: knowledge.constraints.map(\.terms), columnCount: system.cells.count)
  }

  /// The shown cells to hide so that a cell could have a target's value; none where that cannot be.
  ///
  /// With a limit no dearer cell is hidden, and the last try, over all that hangs together, left out.
  func cells(
    toMove cell: Int, to target: Double, in pattern: Pattern, upTo limit: Double? = nil
  ) -> [Int]? {
    let point = pattern.counts.map(Double.init)
    let surroundings = Surroundings(
      system: knowledge, matrix: matrix, isFixed: { pattern.mustShow($0, policy: policy) })
    for breadth in Self.breadths + (limit == nil ? [nil] : []) {
      let unknowns =
        breadth.map { breadth in
          surroundings.some(around: cell, breadth: breadth) {
            pattern.isHidden[$0] ? -point[$0] : prices[$0]
          }
        } ?? surroundings.all(around: cell)
      if limit != nil && unknowns.count > Self.localLimit { return nil }
      let part = Neighbourhood(
        unknowns, of: knowledge, matrix: matrix, isFixed: { pattern.mustShow($0, policy: policy) })
      if let found = solve(part, target, limit ?? .infinity, pattern, point) { return found }
      if part.isWhole { return nil }
    }
    return nil
  }

  /// The cheapest shown cell that shares a sum with a cell; none where all of them are hidden.
  func cheapest(beside cell: Int, in pattern: Pattern) -> Int? {
    neighbours(of: cell).filter { !pattern.isHidden[$0] && !pattern.mustShow($0, policy: policy) }
      .min { (prices[$0], $0) < (prices[$1], $1) }
  }

  /// The shown zeros that share a sum with a cell, where the policy hides zeros only beside all of a
  /// group: hidden with such a one they can protect it.
  func zeros(beside cell: Int, in pattern: Pattern) -> [Int] {
    guard policy.zeros == .shown, policy.groups == .hidden else { return [] }
    return byPrice(
      Set(neighbours(of: cell)).filter {
        pattern.counts[$0] == 0 && !pattern.isHidden[$0] && !pattern.earlier.mustShow($0)
      })
  }

  private func byPrice(_ cells: some Sequence<Int>) -> [Int] {
    cells.sorted { (prices[$0], $0) < (prices[$1], $1) }
  }

  /// The cheapest of the nearest shown cells that may be hidden; none where all that hang together
  /// are.
  func nearest(to cell: Int, in pattern: Pattern) -> [Int] {
    var seen: Set<Int> = [cell]
    var ring = [cell]
    while !ring.isEmpty {
      let next = Set(ring.flatMap(neighbours)).subtracting(seen)
      seen.formUnion(next)
      ring = next.sorted()
      let found = ring.filter { !pattern.isHidden[$0] && !pattern.mustShow($0, policy: policy) }
      if !found.isEmpty { return Array(byPrice(found).prefix(Self.handful)) }
    }
    return []
  }

  /// The multiple of all that hangs together with a cell by which the cell moves far enough; none
  /// for a zero.
  func multiple(of cell: Int, _ counts: [Int], _ demand: Demand) -> Move? {
    guard counts[cell] > 0 else { return nil }
    let count = Double(counts[cell])
    let factor = max(demand.reach / count, 1 + demand.width / count).rounded(.up)
    var found = [cell]
    var seen: Set<Int> = [cell]
    var next = 0
    while next < found.count {
      for other in neighbours(of: found[next])
      where counts[other] > 0 && seen.insert(other).inserted { found.append(other) }
      next += 1
    }
    return Move(found.map { ($0, factor * Double(counts[$0])) })
  }

  private func neighbours(of cell: Int) -> [Int] {
    matrix.columns.range(cell).flatMap { place in
      knowledge.constraints[Int(matrix.columns.places[place])].terms.map(\.unknown)
    }
  }

  /// For each cell of the part three numbers: what it moves by freely, and at its price up and down.
  ///
  /// A cell costs its price however far it moves, which no linear program can say. So prices are
  /// scaled by how far each cell moved the time before, and the cheapest of the answers is taken.
  private func solve(
    _ part: Neighbourhood, _ target: Double, _ limit: Double, _ pattern: Pattern,
    _ point: [Double]
  ) -> [Int]? {
    let count = part.unknowns.count
    let need = abs(target - point[part.unknowns[0]])
    var bounds = part.unknowns.enumerated().map { place, cell in
      let own = pattern.bounds(of: cell, policy: policy)
      let move = target - point[cell]
      return place == 0 ? (move, move) : (own.lower - point[cell], own.upper - point[cell])
    }
    var cost = [Double](repeating: 0, count: count)
    for direction in [1.0, -1.0] {
      for cell in part.unknowns {
        let isOffered = !pattern.isHidden[cell] && prices[cell] <= limit
        let room = !isOffered ? 0 : room(cell, direction, pattern, point)
        bounds.append((0, room))
        // What can give way by little only costs as much for that as another for all.
        cost.append(-prices[cell] / max(1, min(room, need)))
      }
    }
    var simplex = BoundedSimplex(
      matrix: widened(part, count), ranges: part.ranges(knowledge, restAt: point), bounds: bounds,
      start: [Double](repeating: 0, count: 3 * count))
    var best: [Int]?
    for _ in 0..<4 {
      guard simplex.maximise(cost) == .optimal else { return best }
      let moved = (count..<(3 * count)).filter { simplex.values[$0] > 1e-6 }
      let cells = Set(moved.map { part.unknowns[$0 % count] }).sorted()
      if best.map({ price(cells) < price($0) }) ?? true { best = cells }
      if cells.count < 2 { break }
      for number in moved {
        cost[number] = -prices[part.unknowns[number % count]] / simplex.values[number]
      }
    }
    return best
  }

  /// What some cells cost together.
  func price(_ cells: [Int]) -> Double { cells.reduce(0) { $0 + prices[$1] } }

  /// How far a shown cell could move if it were hidden.
  private func room(
    _ cell: Int, _ direction: Double, _ pattern: Pattern, _ point: [Double]
  ) -> Double {
    if direction > 0 { return .infinity }
    return max(0, point[cell] - policy.least(ofHidden: pattern.counts[cell]))
  }

  private func widened(_ part: Neighbourhood, _ count: Int) -> SparseMatrix {
    let rows = (0..<part.matrix.rowCount).map { row in
      part.matrix.rows.range(row).flatMap { place in
        let column = Int(part.matrix.rows.places[place])
        let value = part.matrix.rows.values[place]
        return [
          LinearSystem.Term(column, value), LinearSystem.Term(count + column, value),
          LinearSystem.Term(2 * count + column, -value),
        ]
      }
    }
    return SparseMatrix(rows: rows, columnCount: 3 * count)
  }
}
