/// An attacker of our own, who works out what values each unknown number can have.
///
/// Every value called possible is backed by a whole point that was put into the constraints; every
/// bound by the prices of the constraints, which no rounding in the search can spoil.
///
/// > Source: Fischetti and Salazar (2000), Models and algorithms for optimizing cell suppression,
/// > Management Science 47; the neighbourhoods are our own.
public struct Auditor: Sendable {
  let system: LinearSystem
  let matrix: SparseMatrix
  var lower: [Double]
  var upper: [Double]
  let integral: Bool
  /// A point that satisfies the system; none where none was found.
  var witness: [Double]?
  var intervals: [Interval]
  /// How far searches go.
  var effort = Effort.whole
  /// How many ways of exchange are tried.
  var tries = 3
  /// What each constraint sums to at the witness.
  var sums: [Double] = []
  /// The exchanges of counts that come before all other searches.
  var search: MoveSearch
  /// Whether searches for whole points go on for long.
  var isPatient = false
  /// Whether searches give up where failing costs little.
  var isHasty = false
  /// What a point must fulfil beside the system: it would have to lead to the same publication.
  var reasons = ZeroReasons()
  /// The unknowns whose shown values changed since they were last asked for.
  var improved: Set<Int> = []
  /// The points found; the witness itself, which moves nothing, first.
  var moves: [Move] = [Move()]
  /// Which of the points shows the least and the greatest value of each unknown.
  var shownBy: [(lowest: Int, highest: Int)]

  /// How far searches go: exchanges of counts, programs on neighbourhoods, programs on all that
  /// hangs together.
  enum Effort: Int, Comparable {
    case exchanges, local, whole

    static func < (left: Effort, right: Effort) -> Bool { left.rawValue < right.rawValue }
  }

  /// How broad the neighbourhoods are that are tried one after the other, before the whole.
  var breadths = [3, 6, 14]

  /// Narrows what is known as far as each constraint alone allows.
  ///
  /// - Parameters:
  ///   - system: What is known.
  ///   - integral: Whether the unknowns are whole numbers, as counts are.
  ///   - point: A point that satisfies the system, where one is known; it makes large systems fast.
  /// - Throws: `AuditError` for a system without a point.
  public init(
    _ system: LinearSystem, integral: Bool = true, point: [Double]? = nil
  ) throws(AuditError) {
    matrix = SparseMatrix(
      rows: system.constraints.map(\.terms), columnCount: system.unknowns.count)
    self.integral = integral
    let narrowed = Propagation(system, matrix: matrix, integral: integral)
    if let row = narrowed.contradiction {
      throw .contradiction(tables: Self.tables(system, around: row))
    }
    var tightened = system
    for unknown in system.unknowns.indices {
      tightened.unknowns[unknown].lower = narrowed.lower[unknown]
      tightened.unknowns[unknown].upper = narrowed.upper[unknown]
    }
    self.system = tightened
    lower = narrowed.lower
    upper = narrowed.upper
    shownBy = [(lowest: Int, highest: Int)](repeating: (0, 0), count: system.unknowns.count)
    intervals = tightened.unknowns.map {
      Interval(lower: .infinity, upper: -.infinity, floor: $0.lower, ceiling: $0.upper)
    }
    search = MoveSearch(system, matrix: matrix, point: point ?? lower)
    if let point, tightened.holds(at: point) {
      witness = point
    } else {
      witness = try findPoint()
      if let witness { search = MoveSearch(system, matrix: matrix, point: witness) }
    }
    guard let witness else { return }
    see(witness)
    sums = system.constraints.map { line in
      line.terms.reduce(0) { $0 + $1.coefficient * witness[$1.unknown] }
    }
  }

  private static func tables(_ system: LinearSystem, around row: Int) -> [String] {
    guard system.constraints.indices.contains(row) else { return [] }
    let origin = system.constraints[row].origin
    return origin.isEmpty ? [] : [origin]
  }

  /// Works out the interval of an unknown.
  ///
  /// - Parameters:
  ///   - unknown: The unknown's place.
  ///   - demand: A width with which the search may end; none for the exact interval.
  /// - Returns: The interval; exact without a demand, unless the search had to give up.
  /// - Complexity: That of a few linear programs on the unknown's neighbourhood.
  public mutating func interval(of unknown: Int, until demand: Demand? = nil) -> Interval {
    if let demand { exchange(unknown, until: demand) }
    guard effort > .exchanges else { return intervals[unknown] }
    for breadth in breadths + (effort < .whole ? [] : [nil]) where !isSettled(unknown, demand) {
      let part = neighbourhood(of: unknown, breadth: breadth)
      for direction in [1.0, -1.0] where !isSettled(unknown, demand) {
        widen(unknown, direction, in: part, until: demand)
        if !part.isWhole, !isSettled(unknown, demand) { bind(unknown, direction, in: part) }
      }
      if part.isWhole { break }
      if breadth == breadths.last, !isHasty, let demand { exchangeLong(unknown, until: demand) }
    }
    if demand != nil, effort == .whole, !isHasty, !isSettled(unknown, demand) {
      searchLong(unknown, until: demand)
    }
    return intervals[unknown]
  }

  /// Searches for exchanges for long, where a program on all that hangs together would cost more.
  private mutating func exchangeLong(_ unknown: Int, until demand: Demand) {
    guard effort == .whole, system.unknowns.count > Self.longFrom, !isSettled(unknown, demand)
    else { return }
    let (before, triesBefore) = (search.patience, tries)
    search.patience = Self.longPatience
    tries = Self.longTries
    exchange(unknown, until: demand)
    search.patience = before
    tries = triesBefore
  }

  /// From how many unknowns on exchanges are searched for long, how long, and in how many ways.
  private static let longFrom = 600
  private static let longPatience = 4_000
  private static let longTries = 8

  /// Searches once more for a whole point, for long: nothing else showed whether there is one.
  private mutating func searchLong(_ unknown: Int, until demand: Demand?) {
    isPatient = true
    let part = neighbourhood(of: unknown, breadth: nil)
    for direction in [1.0, -1.0] where !isSettled(unknown, demand) {
      widen(unknown, direction, in: part, until: demand)
    }
    isPatient = false
  }

  /// The unknowns around one that can move most, or all that hang together with it.
  func neighbourhood(of unknown: Int, breadth: Int?) -> Neighbourhood {
    let surroundings = Surroundings(system: system, matrix: matrix, isFixed: isFixed)
    let unknowns =
      breadth.map { breadth in
        surroundings.some(around: unknown, breadth: breadth) { -(witness?[$0] ?? upper[$0]) }
      } ?? surroundings.all(around: unknown)
    return Neighbourhood(unknowns, of: system, matrix: matrix, isFixed: isFixed)
  }

  private func isSettled(_ unknown: Int, _ demand: Demand?) -> Bool {
    let interval = intervals[unknown]
    if interval.isExact { return true }
    guard let demand else { return false }
    return demand.isMet(by: interval) || demand.isRefuted(by: interval)
  }

  func isFixed(_ unknown: Int) -> Bool {
    lower[unknown] == upper[unknown]
  }

  /// Looks for a point with a greater value, the rest held fast.
  private mutating func widen(
    _ unknown: Int, _ direction: Double, in part: Neighbourhood, until demand: Demand?
  ) {
    guard isOpen(unknown, direction) else { return }
    guard let witness else {
      if part.isWhole { settle(unknown, direction, in: part) }
      return
    }
    let enough = enough(unknown, direction, demand)
    // No farther than needed: most points in reach are whole, and few steps away.
    search(
      unknown, direction, in: part, from: witness, enough: enough, until: demand, isCapped: true)
    // Percentages can have points farther away alone.
    guard enough < .infinity, part.isWhole, !isHasty, !isSettled(unknown, demand) else { return }
    search(
      unknown, direction, in: part, from: witness, enough: enough, until: demand, isCapped: false)
  }

  private mutating func search(
    _ unknown: Int, _ direction: Double, in part: Neighbourhood, from witness: [Double],
    enough: Double, until demand: Demand?, isCapped: Bool
  ) {
    var start = simplex(part, part.ranges(system, restAt: witness), from: witness)
    if isCapped, enough < .infinity { start.cap(0, at: direction * enough, above: direction > 0) }
    var search = IntegerSearch(
      start, cost: cost(part, direction), integral: integral,
      divisions: isPatient || (part.isWhole && demand == nil)
        ? IntegerSearch.divisions : IntegerSearch.divisions / 16,
      enough: enough)
    let result = search.run()
    keep(result, of: unknown, direction, in: part)
    if part.isWhole && result.bound < enough { note(result, of: unknown, direction) }
  }

  /// The value with which the search may end in one direction.
  private func enough(_ unknown: Int, _ direction: Double, _ demand: Demand?) -> Double {
    guard let demand else { return .infinity }
    let interval = intervals[unknown]
    if direction < 0 { return demand.width - interval.upper }
    return max(demand.reach, interval.lower + demand.width)
  }

  /// Looks for a bound, the rest left to its bounds.
  private mutating func bind(_ unknown: Int, _ direction: Double, in part: Neighbourhood) {
    guard isOpen(unknown, direction) else { return }
    let ranges = part.ranges(
      system, lower: lower, upper: upper)
    var search = IntegerSearch(
      simplex(part, ranges, from: witness ?? []), cost: cost(part, direction), integral: integral,
      divisions: 0)
    note(search.run(), of: unknown, direction)
  }

  /// Whether more may be possible in a direction than is shown.
  private func isOpen(_ unknown: Int, _ direction: Double) -> Bool {
    let interval = intervals[unknown]
    return direction > 0 ? interval.upper < interval.ceiling : interval.lower > interval.floor
  }

  func simplex(
    _ part: Neighbourhood, _ ranges: [(lower: Double, upper: Double)], from point: [Double]
  ) -> BoundedSimplex {
    BoundedSimplex(
      matrix: part.matrix, ranges: ranges,
      bounds: part.unknowns.map { (lower[$0], upper[$0]) },
      start: part.unknowns.map { point.isEmpty ? lower[$0] : point[$0] })
  }

  private func cost(_ part: Neighbourhood, _ direction: Double) -> [Double] {
    [direction] + [Double](repeating: 0, count: part.unknowns.count - 1)
  }
}
