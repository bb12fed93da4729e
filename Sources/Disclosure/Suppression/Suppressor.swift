/// Hides the cells of a system until no attack of our own tells a sensitive count.
struct Suppressor {
  let system: CellSystem
  let policy: PublicPolicy
  private let prices: [Double]
  private let repair: Repair

  /// How many cells elimination is tried on: beyond, only repair, which costs as the cells do.
  static let eliminationLimit = 12_000
  /// How many cells the cheaper of two ways is looked for on.
  static let secondTryLimit = 500

  /// How many cells there may be for searches over all that hangs together: without rounding only
  /// the hidden cells do.
  private var wholeLimit: Int { policy.base == 1 ? 20_000 : 1_500 }

  init(_ system: CellSystem, counts: [Int], policy: PublicPolicy) {
    self.system = system
    self.policy = policy
    let depth = system.cells.map(\.depth).max() ?? 0
    // A margin costs more than any of its parts; a large count more than a small one.
    prices = system.cells.indices.map { cell in
      (1 + Double(counts[cell]).squareRoot())
        * Double(1 << (2 * (depth - system.cells[cell].depth)))
    }
    repair = Repair(system, policy: policy, prices: prices)
  }

  /// Protects counts.
  ///
  /// - Parameter counts: The counts, same order as the cells.
  /// - Returns: The pattern.
  /// - Throws: `AuditError` where the counts do not satisfy the system.
  func pattern(_ counts: [Int]) throws(AuditError) -> Pattern {
    let primary = PrimaryRules(system: system, policy: policy).pattern(counts)
    let eliminates = policy.base == 1 && counts.count <= Self.eliminationLimit
    let tries = eliminates && counts.count <= Self.secondTryLimit ? [true, false] : [eliminates]
    var best: Pattern?
    for eliminates in tries {
      let pattern = try completed(primary, eliminates: eliminates)
      if best.map({ pattern.hidden < $0.hidden }) ?? true { best = pattern }
    }
    return best ?? primary
  }

  private func completed(_ primary: Pattern, eliminates: Bool) throws(AuditError) -> Pattern {
    var pattern = primary
    if eliminates { eliminate(&pattern) }
    let auditor = try widen(&pattern)
    var thinning = Thinning(pattern, auditor: auditor, policy: policy, prices: prices)
    thinning.thin(&pattern)
    // What the tables found on the way show to be safe, a fresh attack must find as well.
    _ = try widen(&pattern)
    return pattern
  }

  private func eliminate(_ pattern: inout Pattern) {
    var always: [Int] = []
    var candidates: [Int] = []
    for cell in pattern.counts.indices where !pattern.isSensitive[cell] {
      if pattern.counts[cell] == 0 && !policy.hidesZeros {
        always.append(cell)
      } else {
        candidates.append(cell)
      }
    }
    candidates.sort { (prices[$0], $1) > (prices[$1], $0) }
    var elimination = GaussianSuppression(system)
    elimination.complete(&pattern, candidates: candidates, always: always)
  }

  /// Hides more until every sensitive cell's interval is wide enough.
  ///
  /// - Returns: The attack that showed it.
  private func widen(_ pattern: inout Pattern) throws(AuditError) -> Auditor {
    let point = pattern.counts.map(Double.init)
    while true {
      var auditor = try Auditor(pattern.knowledge(of: system, policy: policy), point: point)
      auditor.isLocal = pattern.counts.count > wholeLimit
      let before = pattern.hidden
      for cell in pattern.isSensitive.indices where pattern.isSensitive[cell] {
        let interval = auditor.interval(of: cell, until: policy.demand)
        if !policy.demand.isMet(by: interval) { widen(cell, interval, &pattern) }
      }
      if pattern.hidden == before { return auditor }
    }
  }

  /// Hides what a cell needs.
  ///
  /// Where the cheapest answer needs no more, only whole numbers are in the way, and the cheapest
  /// cell beside is hidden as well.
  private func widen(_ cell: Int, _ interval: Interval, _ pattern: inout Pattern) {
    let demand = policy.demand
    let target = max(demand.reach, interval.lower + demand.width)
    let isLarge = pattern.counts.count > wholeLimit
    var found = repair.cells(toMove: cell, to: target, in: pattern, isLocal: isLarge) ?? []
    if found.isEmpty, let other = repair.cheapest(beside: cell, in: pattern) { found = [other] }
    if found.isEmpty, isLarge {
      found = repair.cells(toMove: cell, to: target, in: pattern, isLocal: false) ?? []
    }
    for other in found { pattern.isHidden[other] = true }
  }
}
