/// Finds the greatest value of a sum over a system by the primal simplex method with bounds.
///
/// Each constraint gets a number of its own, its slack, so that the first basis is the identity.
/// Numbers outside the basis may stand between their bounds: a search can begin at any known point.
///
/// > Source: Maros (2003), Computational techniques of the simplex method, chapters 8 and 9.
struct BoundedSimplex {
  /// How a search ended.
  enum Ending { case optimal, unbounded, infeasible, stalled }

  static let tolerance = 1e-9

  let matrix: SparseMatrix
  /// The bounds and values of the unknowns, then of the slacks.
  private(set) var lower: [Double]
  private(set) var upper: [Double]
  var values: [Double]

  var basis: [Int]
  var places: [Int]
  var inverse = EtaFile()
  var pivotsSinceInversion = 0
  var work: [Double]
  var duals: [Double]
  var idle = 0

  /// Prepares a system, beginning at a point.
  ///
  /// - Parameters:
  ///   - matrix: The coefficients, one row for each constraint.
  ///   - ranges: What the sum of each row lies between.
  ///   - bounds: What each unknown lies between.
  ///   - start: The point to begin at; brought within the bounds.
  init(
    matrix: SparseMatrix, ranges: [(lower: Double, upper: Double)],
    bounds: [(lower: Double, upper: Double)], start: [Double]
  ) {
    self.matrix = matrix
    let rows = matrix.rowCount
    let count = matrix.columnCount
    lower = bounds.map(\.lower) + ranges.map { -$0.upper }
    upper = bounds.map(\.upper) + ranges.map { -$0.lower }
    values = zip(start, bounds).map { min(max($0, $1.lower), $1.upper) }
    values += [Double](repeating: 0, count: rows)
    basis = Array(count..<(count + rows))
    places = [Int](repeating: -1, count: count) + Array(0..<rows)
    work = [Double](repeating: 0, count: rows)
    duals = work
    invert()
  }

  /// The value of the basic number of a row.
  private func isBasic(_ number: Int) -> Bool { places[number] >= 0 }

  /// Narrows or widens an unknown's bounds; the next search begins from the same basis.
  mutating func setBounds(of unknown: Int, _ low: Double, _ high: Double) {
    lower[unknown] = low
    upper[unknown] = high
    guard !isBasic(unknown) else { return }
    values[unknown] = min(max(values[unknown], low), high)
    refresh()
  }

  /// Lets an unknown go no farther than a value.
  mutating func cap(_ unknown: Int, at value: Double, above: Bool) {
    if above {
      upper[unknown] = min(upper[unknown], max(value, values[unknown]))
    } else {
      lower[unknown] = max(lower[unknown], min(value, values[unknown]))
    }
  }

  /// Searches for the greatest value of a sum.
  ///
  /// - Parameters:
  ///   - cost: What each unknown is multiplied with.
  ///   - limit: The most steps before the search is given up.
  /// - Returns: How the search ended; the point stands in `values`.
  mutating func maximise(_ cost: [Double], limit: Int = 50_000) -> Ending {
    var steps = 0
    idle = 0
    while steps < limit {
      steps += 1
      let isFeasible = price(cost)
      guard let entering = entering(cost, isFeasible: isFeasible) else {
        // What rounding can do to an optimum, `bound` undoes; that there is no point is made sure.
        if pivotsSinceInversion > 0 && !isFeasible {
          invert()
          continue
        }
        return isFeasible ? .optimal : .infeasible
      }
      guard move(entering.number, up: entering.up) else { return .unbounded }
      if pivotsSinceInversion >= 64 { invert() }
    }
    return .stalled
  }

  /// Puts the prices of the rows into `duals`: of the way into the bounds first, then of the sum.
  private mutating func price(_ cost: [Double]) -> Bool {
    var isFeasible = true
    for row in basis.indices {
      let number = basis[row]
      if values[number] < lower[number] - Self.tolerance {
        if isFeasible { clear(upTo: row) }
        isFeasible = false
        duals[row] = 1
      } else if values[number] > upper[number] + Self.tolerance {
        if isFeasible { clear(upTo: row) }
        isFeasible = false
        duals[row] = -1
      } else {
        duals[row] = isFeasible && number < cost.count ? cost[number] : 0
      }
    }
    inverse.backward(&duals)
    return isFeasible
  }

  private mutating func clear(upTo row: Int) {
    for earlier in 0..<row { duals[earlier] = 0 }
  }

  /// The gain of moving a number that is not basic, by one.
  private func gain(_ number: Int, _ cost: [Double], _ isFeasible: Bool) -> Double {
    guard number < matrix.columnCount else { return -duals[number - matrix.columnCount] }
    var gain = isFeasible ? cost[number] : 0
    for place in matrix.columns.range(number) {
      gain -= duals[Int(matrix.columns.places[place])] * matrix.columns.values[place]
    }
    return gain
  }

  /// The number whose move gains most; the first of them when nothing has moved for long.
  private func entering(_ cost: [Double], isFeasible: Bool) -> (number: Int, up: Bool)? {
    var best: (number: Int, up: Bool)?
    var most = Self.tolerance
    for number in places.indices where places[number] < 0 && lower[number] < upper[number] {
      let gain = gain(number, cost, isFeasible)
      guard abs(gain) > most else { continue }
      let hasRoom = gain > 0 ? values[number] < upper[number] : values[number] > lower[number]
      guard hasRoom else { continue }
      if idle > 60 { return (number, gain > 0) }
      best = (number, gain > 0)
      most = abs(gain)
    }
    return best
  }

  /// Moves a number as far as the basic numbers allow; false where nothing stops it.
  private mutating func move(_ number: Int, up: Bool) -> Bool {
    loadColumn(number)
    inverse.forward(&work)
    let room = up ? upper[number] - values[number] : values[number] - lower[number]
    let (leaving, length) = blocking(up: up, room: room)
    guard length < .infinity else { return false }
    idle = length > 1e-10 ? 0 : idle + 1
    let step = up ? length : -length
    values[number] += step
    for row in basis.indices where work[row] != 0 {
      values[basis[row]] -= step * work[row]
    }
    if let leaving {
      replace(leaving, by: number, up: up)
    } else {
      values[number] = up ? upper[number] : lower[number]
    }
    return true
  }

  mutating func loadColumn(_ number: Int) {
    for row in work.indices { work[row] = 0 }
    if number >= matrix.columnCount {
      work[number - matrix.columnCount] = 1
    } else {
      for place in matrix.columns.range(number) {
        work[Int(matrix.columns.places[place])] = matrix.columns.values[place]
      }
    }
  }

  /// The row whose basic number reaches a bound first, and after how long a step.
  private func blocking(up: Bool, room: Double) -> (row: Int?, length: Double) {
    var reach = room
    for row in basis.indices where abs(work[row]) > Self.tolerance {
      reach = min(reach, self.reach(row, up: up, slack: Self.tolerance))
    }
    if reach >= room { return (nil, room) }
    var chosen: Int?
    var length = room
    var pivot = 0.0
    for row in basis.indices where abs(work[row]) > Self.tolerance {
      let own = self.reach(row, up: up, slack: 0)
      guard own <= reach else { continue }
      let better =
        idle > 60 ? chosen.map { basis[row] < basis[$0] } ?? true : abs(work[row]) > pivot
      guard better else { continue }
      chosen = row
      length = max(own, 0)
      pivot = abs(work[row])
    }
    return (chosen, length)
  }

  /// How far the entering number can move before a row's basic number is at a bound.
  private func reach(_ row: Int, up: Bool, slack: Double) -> Double {
    let number = basis[row]
    let falls = up == (work[row] > 0)
    let value = values[number]
    let target: Double
    if falls {
      target = value > upper[number] + Self.tolerance ? upper[number] : lower[number]
      if value < lower[number] - Self.tolerance { return .infinity }
      return (value - target + slack) / abs(work[row])
    }
    target = value < lower[number] - Self.tolerance ? lower[number] : upper[number]
    if value > upper[number] + Self.tolerance { return .infinity }
    return (target - value + slack) / abs(work[row])
  }

  private mutating func replace(_ row: Int, by number: Int, up: Bool) {
    let leaving = basis[row]
    let isNearLower = abs(values[leaving] - lower[leaving]) <= abs(values[leaving] - upper[leaving])
    values[leaving] = isNearLower ? lower[leaving] : upper[leaving]
    inverse.append(work, pivotRow: row)
    places[leaving] = -1
    places[number] = row
    basis[row] = number
    pivotsSinceInversion += 1
  }

  /// A bound on the sum that holds whatever rounding did to the basis, from the prices of the rows.
  ///
  /// - Parameter cost: What each unknown is multiplied with, as in the search.
  /// - Returns: A number that the sum cannot exceed, by weak duality.
  func bound(_ cost: [Double]) -> Double {
    var bound = 0.0
    for number in places.indices {
      let gain = gain(number, cost, true)
      guard abs(gain) > Self.tolerance else { continue }
      bound += gain * (gain > 0 ? upper[number] : lower[number])
    }
    return bound
  }
}
