/// Which unknowns may leave their bounds, and at what price: shown cells that may be hidden.
struct Offer: Sendable {
  /// How many ways are compared, and how many are tried until there is one.
  static let tries = 3
  static let mostTries = 8
  /// What mending a sum is taken to cost where enough of its cells are hidden already.
  private static let little = 0.5
  private static let hopeless = 1e6

  /// What hiding a cell costs.
  let prices: [Double]
  /// The least that each cell may be once it is hidden.
  let least: [Double]
  /// Whether a cell may be hidden and is not yet.
  private(set) var isOpenable: [Bool]
  /// What mending each sum is taken to cost.
  private(set) var estimates: [Double] = []

  private var isHidden: [Bool]

  /// Offers nothing.
  init() {
    prices = []
    least = []
    isOpenable = []
    isHidden = []
  }

  /// Offers the cells that a pattern shows and need not.
  init(_ pattern: Pattern, prices: [Double], policy: PublicPolicy, matrix: SparseMatrix) {
    self.prices = prices
    least = pattern.counts.map(policy.least(ofHidden:))
    isHidden = pattern.isHidden
    isOpenable = pattern.counts.indices.map {
      !pattern.isHidden[$0] && !pattern.mustShow($0, policy: policy)
    }
    estimates = (0..<matrix.rowCount).map { estimate($0, matrix) }
  }

  /// Offers further cells.
  mutating func add(_ cells: [Int], matrix: SparseMatrix) {
    for cell in cells {
      isOpenable[cell] = true
      for place in matrix.columns.range(cell) {
        let row = Int(matrix.columns.places[place])
        estimates[row] = estimate(row, matrix)
      }
    }
  }

  /// Notes that a cell is hidden now.
  mutating func hide(_ cell: Int, matrix: SparseMatrix) {
    isOpenable[cell] = false
    isHidden[cell] = true
    for place in matrix.columns.range(cell) {
      let row = Int(matrix.columns.places[place])
      estimates[row] = estimate(row, matrix)
    }
  }

  private func estimate(_ row: Int, _ matrix: SparseMatrix) -> Double {
    var hidden = 0
    var cheapest = Self.hopeless
    for place in matrix.rows.range(row) {
      let cell = Int(matrix.rows.places[place])
      if isHidden[cell] { hidden += 1 }
      if hidden > 1 { return Self.little }
      if isOpenable[cell] { cheapest = min(cheapest, prices[cell]) }
    }
    return cheapest
  }
}
