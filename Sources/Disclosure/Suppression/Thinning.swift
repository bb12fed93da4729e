/// Shows again what turned out not to be needed, the most wanted cells first.
///
/// Each sensitive cell is protected by two tables that fit all that is known. Only where one of them
/// needs a cell to be hidden is there anything to try: whether others can take its place.
struct Thinning {
  let policy: PublicPolicy
  let prices: [Double]
  private var auditor: Auditor
  /// The sensitive cells whose protection rests on a cell.
  private var users: [Int: Set<Int>] = [:]
  private var supports: [Int: Set<Int>] = [:]

  /// How many cells there may be for searches over all that hangs together.
  private static let wholeLimit = 1_500

  /// How many sensitive cells may rest on a cell for others to be asked to take its place.
  static let limit = 60

  /// Takes the attack that showed every sensitive cell of a pattern to be protected.
  init(_ pattern: Pattern, auditor: Auditor, policy: PublicPolicy, prices: [Double]) {
    self.policy = policy
    self.prices = prices
    self.auditor = auditor
    self.auditor.isLocal = pattern.counts.count > Self.wholeLimit
    for cell in pattern.isSensitive.indices where pattern.isSensitive[cell] {
      enter(cell, auditor.support(of: cell))
    }
  }

  private mutating func enter(_ cell: Int, _ support: Set<Int>) {
    for used in supports[cell] ?? [] { users[used]?.remove(cell) }
    for used in support { users[used, default: []].insert(cell) }
    supports[cell] = support
  }

  /// Shows hidden cells again while every sensitive cell stays protected.
  mutating func thin(_ pattern: inout Pattern) {
    let spare = pattern.isHidden.indices.filter { pattern.isHidden[$0] && !pattern.isSensitive[$0] }
    for cell in spare.sorted(by: { (prices[$0], $1) > (prices[$1], $0) }) {
      pattern.isHidden[cell] = false
      if !isNeedless(cell, pattern.bounds(of: cell, policy: policy)) {
        pattern.isHidden[cell] = true
      }
    }
  }

  /// Tries to do with a cell shown; leaves everything as it was where that fails.
  private mutating func isNeedless(_ cell: Int, _ bounds: (lower: Double, upper: Double)) -> Bool {
    let affected = users[cell, default: []].sorted()
    guard affected.count <= Self.limit else { return false }
    let before = (auditor.lower[cell], auditor.upper[cell])
    auditor.lower[cell] = max(before.0, bounds.lower)
    auditor.upper[cell] = min(before.1, bounds.upper)
    var forgotten: [(cell: Int, shown: Auditor.Shown)] = []
    for other in affected {
      forgotten.append((other, auditor.forget(other)))
      let interval = auditor.interval(of: other, until: policy.demand)
      guard policy.demand.isMet(by: interval) else {
        for (cell, shown) in forgotten { auditor.restore(cell, shown) }
        (auditor.lower[cell], auditor.upper[cell]) = before
        return false
      }
    }
    for other in affected { enter(other, auditor.support(of: other)) }
    return true
  }
}
