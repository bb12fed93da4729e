/// Shows again what turned out not to be needed, the most wanted cells first.
///
/// Each hidden cell is protected by two tables that fit all that is known. Only where one of them
/// needs a cell to be hidden is there anything to try: whether others can take its place.
struct Thinning {
  let policy: PublicPolicy
  let prices: [Double]
  private(set) var auditor: Auditor
  /// The hidden cells whose protection rests on a cell.
  private var users: [Set<Int>]
  private var supports: [Set<Int>]
  /// How many tries each cell has made fail.
  private var failures: [Int]

  /// How many hidden cells may rest on a cell for others to be asked to take its place.
  static let limit = 60

  /// Takes the attack that showed every hidden cell of a pattern to be protected.
  init(_ pattern: Pattern, auditor: Auditor, policy: PublicPolicy, prices: [Double]) {
    self.policy = policy
    self.prices = prices
    self.auditor = auditor
    users = [Set<Int>](repeating: [], count: pattern.counts.count)
    supports = users
    failures = [Int](repeating: 0, count: pattern.counts.count)
    for cell in pattern.hiddenCells { enter(cell, auditor.support(of: cell)) }
    self.auditor.improved = []
    self.auditor.settleForLittle()
    // Most tries fail: a program over all that hangs together says so at once.
    if auditor.effort == .whole { self.auditor.breadths = [] }
  }

  private mutating func enter(_ cell: Int, _ support: Set<Int>) {
    for used in supports[cell] { users[used].remove(cell) }
    for used in support { users[used].insert(cell) }
    supports[cell] = support
  }

  /// Shows hidden cells again while every hidden cell stays protected.
  mutating func thin(_ pattern: inout Pattern) {
    let spare = pattern.hiddenCells.filter { !pattern.isSensitive[$0] }
    for cell in spare.sorted(by: { (prices[$0], $1) > (prices[$1], $0) }) {
      pattern.isHidden[cell] = false
      if !isNeedless(cell, pattern.bounds(of: cell, policy: policy)) {
        pattern.isHidden[cell] = true
      }
      for other in auditor.improved where pattern.needsProtection(other) {
        enter(other, auditor.support(of: other))
      }
      auditor.improved.removeAll()
    }
  }

  /// Tries to do with a cell shown; leaves everything as it was where that fails.
  private mutating func isNeedless(_ cell: Int, _ bounds: (lower: Double, upper: Double)) -> Bool {
    // Those that made others fail come first, so that most tries end soon.
    let affected = users[cell].subtracting([cell])
      .sorted { (failures[$1], $0) < (failures[$0], $1) }
    guard affected.count <= Self.limit else { return false }
    let before = auditor.bounds(of: cell)
    auditor.setBounds(of: cell, to: bounds)
    var forgotten: [(cell: Int, shown: Auditor.Shown)] = []
    for other in affected {
      forgotten.append((other, auditor.forget(other)))
      let interval = auditor.interval(of: other, until: policy.demand)
      guard policy.demand.isMet(by: interval) else {
        failures[other] += 1
        for (cell, shown) in forgotten { auditor.restore(cell, shown) }
        auditor.setBounds(of: cell, to: before)
        return false
      }
    }
    auditor.improved.formUnion(affected)
    enter(cell, [])
    return true
  }
}
