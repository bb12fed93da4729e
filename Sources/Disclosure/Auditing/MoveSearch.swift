/// Finds other whole tables that fit all that is known, by exchanging counts with one that does.
///
/// One count moves; then each sum that no longer holds is mended by moving another of its counts,
/// until all hold. Greedy and short of breath: what it finds is possible, what it does not find
/// may be possible as well. It costs a few thousand steps where a linear program costs millions.
///
/// > Source: Diaconis and Sturmfels (1998), Algebraic algorithms for sampling from conditional
/// > distributions, Annals of Statistics 26, for such moves; the search is our own.
struct MoveSearch: Sendable {
  /// A count that moved in a chain.
  struct Step {
    let unknown: Int
    let amount: Double
    /// Whether it had to be hidden for that.
    let opens: Bool
  }

  /// The longest chain of moves that is tried.
  private static let longest = 48
  /// The most steps of a search for cells to hide: what it does not find is hidden all around.
  private static let buyingPatience = 1_000
  /// How far a sum may lie outside its range by rounding alone.
  private static let tolerance = 1e-7

  let matrix: SparseMatrix
  /// What each sum must lie between.
  let ranges: [(lower: Double, upper: Double)]
  /// What each unknown may lie between.
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  /// Which unknowns may leave their bounds at a price; none in an attack.
  var offer = Offer()
  var isBuying = false
  /// Whether searches for cells to hide end soon: other ways are open where they find none.
  var isBrief = false
  /// The most steps that are taken without going back.
  var patience = 250

  private let origin: [Double]
  private(set) var point: [Double]
  var sums: [Double]
  private var broken: [Int32] = []
  private var brokenPlaces: [Int32]
  var chain: [Double]
  private var trail: [Step] = []
  private var touched: [Int] = []
  var isOpened: [Bool]
  var target = -1
  /// What mending each sum is worth; 1 but while wandering.
  var weights: [Double]
  private var recent = (-1, -1, -1)
  var isWandering = false
  var turn = 1

  /// Prepares a search around a point.
  ///
  /// - Parameters:
  ///   - system: What is known.
  ///   - matrix: Its coefficients.
  ///   - point: A point that satisfies it.
  init(_ system: LinearSystem, matrix: SparseMatrix, point: [Double]) {
    self.matrix = matrix
    ranges = system.constraints.map { ($0.lower, $0.upper) }
    lower = system.unknowns.map(\.lower)
    upper = system.unknowns.map(\.upper)
    origin = point
    self.point = point
    sums = system.constraints.map { $0.terms.reduce(0) { $0 + $1.coefficient * point[$1.unknown] } }
    brokenPlaces = [Int32](repeating: -1, count: ranges.count)
    chain = [Double](repeating: 0, count: point.count)
    weights = [Double](repeating: 1, count: ranges.count)
    isOpened = [Bool](repeating: false, count: point.count)
  }

  /// What the last search moved away from the point it began at.
  var moved: Move {
    Move(Set(touched).sorted().filter { point[$0] != origin[$0] }.map { ($0, point[$0]) })
  }

  /// Sets what an unknown may lie between.
  mutating func setBounds(of unknown: Int, _ low: Double, _ high: Double) {
    lower[unknown] = low
    upper[unknown] = high
  }

  /// Moves an unknown from the point towards a value, as far as the search finds a way.
  ///
  /// - Parameters:
  ///   - unknown: The unknown.
  ///   - goal: The value wanted.
  ///   - first: Which of the ways to mend the first sum is tried first.
  /// - Returns: Whether the value was reached; the point stands in `point` in any case.
  mutating func move(_ unknown: Int, to goal: Double, first: Int = 0) -> Bool {
    reset()
    target = unknown
    var stride = abs(goal - point[unknown])
    while point[unknown] != goal {
      let rest = goal - point[unknown]
      let step = rest > 0 ? min(rest, stride) : max(rest, -stride)
      if push(step, first: first) { continue }
      guard stride > 1 else { return false }
      stride = (stride / 2).rounded(.down)
    }
    return true
  }

  /// The cheapest unknowns found that must leave their bounds for an unknown to reach a value.
  ///
  /// - Parameters:
  ///   - unknown: The unknown.
  ///   - goal: The value wanted.
  /// - Returns: The unknowns with their price; none where no way was found.
  mutating func cheapest(_ unknown: Int, to goal: Double) -> (unknowns: [Int], price: Double)? {
    isBuying = true
    let patience = patience
    self.patience = Self.buyingPatience
    defer { self.patience = patience }
    var best: (unknowns: [Int], price: Double)?
    for first in 0..<(isBrief ? Offer.tries : Offer.mostTries)
    where first < Offer.tries || best == nil {
      guard move(unknown, to: goal, first: first) else { continue }
      let opened = Set(touched).sorted().filter { isOpened[$0] && isOutside($0) }
      let price = opened.reduce(0) { $0 + offer.prices[$1] }
      if best.map({ price < $0.price }) ?? true { best = (opened, price) }
      if opened.isEmpty { break }
    }
    isBuying = false
    // Where nothing need be bought the point stays for the one who asked.
    if best?.unknowns.isEmpty != true { reset() }
    return best
  }

  /// Mends all sums that do not hold at the point that the search began at.
  ///
  /// - Parameter first: Which way through the sums is gone.
  /// - Returns: Whether all hold at `point` now.
  mutating func mendAll(first: Int) -> Bool {
    for row in ranges.indices { note(row, isBroken: excess(row, sums[row]) != 0) }
    patience = Self.buyingPatience + 20 * ranges.count
    return wander(first: first, scale: 1)
  }

  private func isOutside(_ unknown: Int) -> Bool {
    point[unknown] < lower[unknown] || point[unknown] > upper[unknown]
  }

  /// Goes back to where the search began.
  private mutating func reset() {
    for unknown in touched {
      if point[unknown] != origin[unknown] { shift(unknown, origin[unknown] - point[unknown]) }
      isOpened[unknown] = false
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Moves the target and mends what that breaks; leaves all as it was where that fails.
  private mutating func push(_ step: Double, first: Int) -> Bool {
    let value = point[target] + step
    guard value >= lower[target], value <= upper[target] else { return false }
    take(Step(unknown: target, amount: step, opens: false))
    var budget = 40
    let isMended =
      mend(&budget, first: first, scale: abs(step)) || wander(first: first, scale: abs(step))
    for step in trail where isMended { touched.append(step.unknown) }
    while let step = trail.last, !isMended { undo(step) }
    for step in trail { chain[step.unknown] = 0 }
    trail.removeAll(keepingCapacity: true)
    return isMended
  }

  private mutating func mend(_ budget: inout Int, first: Int, scale: Double) -> Bool {
    guard let row = broken.last else { return true }
    guard budget > 0, trail.count < Self.longest else { return false }
    budget -= 1
    for step in options(Int(row), scale).dropFirst(first) {
      take(step)
      if mend(&budget, first: 0, scale: scale) { return true }
      undo(step)
      if budget == 0 { break }
    }
    return false
  }

  /// Mends sum after sum without ever going back; sums that are often broken come to weigh more.
  private mutating func wander(first: Int, scale: Double) -> Bool {
    isWandering = true
    var state = UInt64(first + 1)
    var weighted: [Int] = []
    for _ in 0..<patience {
      guard !broken.isEmpty else { break }
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let row = Int(broken[Int(state >> 33) % broken.count])
      recent = (trail.last?.unknown ?? -1, recent.0, recent.1)
      weights[row] += 0.25
      weighted.append(row)
      let steps = options(row, scale)
      guard let step = steps.first else { continue }
      take(step)
    }
    for row in weighted { weights[row] = 1 }
    recent = (-1, -1, -1)
    isWandering = false
    return broken.isEmpty
  }

  func isRecent(_ unknown: Int) -> Bool {
    unknown == recent.0 || unknown == recent.1 || unknown == recent.2
  }

  private mutating func take(_ step: Step) {
    if step.opens { isOpened[step.unknown] = true }
    chain[step.unknown] += step.amount
    trail.append(step)
    shift(step.unknown, step.amount)
  }

  private mutating func undo(_ step: Step) {
    if step.opens { isOpened[step.unknown] = false }
    chain[step.unknown] -= step.amount
    trail.removeLast()
    shift(step.unknown, -step.amount)
  }

  private mutating func shift(_ unknown: Int, _ amount: Double) {
    point[unknown] += amount
    for place in matrix.columns.range(unknown) {
      let row = Int(matrix.columns.places[place])
      sums[row] += matrix.columns.values[place] * amount
      note(row, isBroken: excess(row, sums[row]) != 0)
    }
  }

  private mutating func note(_ row: Int, isBroken: Bool) {
    let place = Int(brokenPlaces[row])
    guard isBroken != (place >= 0) else { return }
    if isBroken {
      brokenPlaces[row] = Int32(broken.count)
      broken.append(Int32(row))
    } else {
      let last = broken.removeLast()
      if place < broken.count {
        broken[place] = last
        brokenPlaces[Int(last)] = Int32(place)
      }
      brokenPlaces[row] = -1
    }
  }

  /// By how much a sum lies above (or, negative, below) its range.
  func excess(_ row: Int, _ sum: Double) -> Double {
    if sum > ranges[row].upper + Self.tolerance { return sum - ranges[row].upper }
    if sum < ranges[row].lower - Self.tolerance { return sum - ranges[row].lower }
    return 0
  }
}
