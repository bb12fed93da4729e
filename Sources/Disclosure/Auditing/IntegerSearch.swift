/// Finds the greatest whole value of an unknown by branching on what is not whole.
struct IntegerSearch {
  /// What a search found.
  struct Result {
    /// A point in whole numbers with the greatest value found; none where none was found.
    var point: [Double]?
    /// The value at the point.
    var value = -Double.infinity
    /// What the value cannot exceed.
    var bound: Double
    /// Whether the system was shown to have no point at all.
    var isEmpty = false
  }

  /// How many times a search divides before it is content with what it has.
  static let divisions = 400

  private static let wholeness = 1e-6

  private var simplex: BoundedSimplex
  private let cost: [Double]
  private let integral: Bool
  private let enough: Double
  private let divisions: Int

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - simplex: The system at its beginning.
  ///   - cost: What each unknown is multiplied with; whole numbers.
  ///   - integral: Whether the unknowns are whole numbers.
  ///   - divisions: How many times the search divides before it is content with what it has.
  ///   - enough: A value with which the search may end.
  init(
    _ simplex: BoundedSimplex, cost: [Double], integral: Bool,
    divisions: Int = IntegerSearch.divisions, enough: Double = .infinity
  ) {
    self.divisions = divisions
    self.simplex = simplex
    self.cost = cost
    self.integral = integral
    self.enough = enough
  }

  /// Searches.
  mutating func run() -> Result {
    let ending = simplex.maximise(cost)
    switch ending {
    case .infeasible: return Result(bound: -.infinity, isEmpty: true)
    case .unbounded: return unbounded()
    case .stalled: return Result(bound: .infinity)
    case .optimal: break
    }
    let root = simplex.bound(cost)
    guard integral else {
      return Result(point: point, value: value, bound: max(root, value))
    }
    var result = Result(bound: (root + Self.wholeness).rounded(.down))
    branch(&result)
    return result
  }

  private var point: [Double] { Array(simplex.values[..<cost.count]) }

  private var value: Double { zip(cost, simplex.values).reduce(0) { $0 + $1.0 * $1.1 } }

  /// A sum without a limit has points of any value; one of them is looked for within a million.
  private mutating func unbounded() -> Result {
    Result(point: nil, value: .infinity, bound: .infinity)
  }

  private struct Branch {
    let unknown: Int
    let lower: Double
    let upper: Double
    let depth: Int
  }

  private mutating func branch(_ result: inout Result) {
    var path: [(unknown: Int, lower: Double, upper: Double)] = []
    var waiting: [Branch] = []
    var tried = 0
    var isComplete = true
    divide(depth: 0, into: &waiting, result: &result)
    while let next = waiting.popLast() {
      guard result.value < min(result.bound, enough) else { break }
      tried += 1
      guard tried <= divisions else {
        isComplete = false
        break
      }
      while path.count > next.depth, let step = path.popLast() {
        simplex.setBounds(of: step.unknown, step.lower, step.upper)
      }
      path.append((next.unknown, simplex.lower[next.unknown], simplex.upper[next.unknown]))
      simplex.setBounds(of: next.unknown, next.lower, next.upper)
      switch simplex.maximise(cost) {
      case .optimal: divide(depth: path.count, into: &waiting, result: &result)
      case .infeasible: continue
      case .unbounded, .stalled: isComplete = false
      }
    }
    if isComplete && result.value < enough { result.bound = min(result.bound, result.value) }
    if isComplete && result.point == nil { result.isEmpty = true }
  }

  /// Keeps the present point if it is whole, else divides at the unknown that is least so.
  private mutating func divide(depth: Int, into waiting: inout [Branch], result: inout Result) {
    let best = (value + Self.wholeness).rounded(.down)
    guard best > result.value else { return }
    var chosen: Int?
    var most = Self.wholeness
    for unknown in cost.indices {
      let value = simplex.values[unknown]
      let distance = abs(value - value.rounded())
      if distance > most {
        chosen = unknown
        most = distance
      }
    }
    guard let chosen else {
      result.point = point.map { $0.rounded() + 0 }
      result.value = best
      return
    }
    let value = simplex.values[chosen]
    let down = Branch(
      unknown: chosen, lower: simplex.lower[chosen], upper: value.rounded(.down), depth: depth)
    let up = Branch(
      unknown: chosen, lower: value.rounded(.up), upper: simplex.upper[chosen], depth: depth)
    waiting += value - value.rounded(.down) > 0.5 ? [down, up] : [up, down]
  }
}
