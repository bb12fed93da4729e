/// Hides the cells of a system until no attack of our own narrows a hidden count too much.
struct Suppressor {
  let system: CellSystem
  let policy: PublicPolicy
  private let prices: [Double]
  private let repair: Repair
  private let earlier: EarlierCells

  /// Up to so many cells elimination and linear programs over all that hangs together are used;
  /// beyond, exchanges of counts and programs on neighbourhoods, which cost as the cells do.
  static let thoroughLimit = 600
  /// Up to so many cells other ways are tried where the first one hid far more than its tables need.
  private static let retryLimit = 5_000

  init(
    _ system: CellSystem, counts: [Int], policy: PublicPolicy,
    earlier: EarlierCells = EarlierCells()
  ) {
    self.system = system
    self.earlier = earlier
    self.policy = policy
    let depth = system.cells.map(\.depth).max() ?? 0
    // A margin costs more than any of its parts; a large count more than a small one.
    prices = system.cells.indices.map { cell in
      (1 + Double(counts[cell]).squareRoot())
        * Double(1 << (2 * (depth - system.cells[cell].depth)))
    }
    repair = Repair(system, policy: policy, prices: prices)
  }

  private var isThorough: Bool { system.cells.count <= Self.thoroughLimit }

  /// Protects counts.
  ///
  /// - Parameter counts: The counts, same order as the cells.
  /// - Returns: The pattern; a fresh attack found every hidden cell's interval wide enough.
  /// - Throws: `AuditError` where the counts do not satisfy the system, or where the cells that may
  ///   be hidden do not suffice.
  func pattern(_ counts: [Int]) throws(AuditError) -> Pattern {
    var primary = PrimaryRules(system: system, policy: policy, earlier: earlier)
      .pattern(counts)
    guard policy.zeros == .shown, policy.groups == .hidden else { return try best(from: primary) }
    let first = try safe(from: primary)
    if let first, !first.isMended || system.cells.count > Self.retryLimit { return first }
    // A zero that is hidden beside all of a group can need others beside itself, or anywhere.
    primary.opensZeros = true
    let second = try safe(from: primary)
    primary.hidesFurtherZeros = true
    primary.zeroReasons = ZeroReasons()
    let tried = [first, second].compactMap { $0 }
    guard !tried.isEmpty else { return try best(from: primary) }
    let third = try safe(from: primary)
    return (tried + (third.map { [$0] } ?? [])).min { $0.hidden < $1.hidden } ?? primary
  }

  /// The best pattern; none where something leaks in all.
  private func safe(from primary: Pattern) throws(AuditError) -> Pattern? {
    do {
      return try best(from: primary)
    } catch {
      guard case .leak = error else { throw error }
      return nil
    }
  }

  private func best(from primary: Pattern) throws(AuditError) -> Pattern {
    var best: Pattern?
    for eliminates in isThorough && policy.base == 1 ? [true, false] : [false] {
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
    try confirm(&pattern, thinning.auditor.proofs(of: pattern.hiddenCells))
    return pattern
  }

  private func eliminate(_ pattern: inout Pattern) {
    var always: [Int] = []
    var candidates: [Int] = []
    for cell in pattern.counts.indices
    where !pattern.isSensitive[cell] && !pattern.isImplied[cell] {
      if pattern.mustShow(cell, policy: policy) {
        always.append(cell)
      } else {
        candidates.append(cell)
      }
    }
    candidates.sort { (prices[$0], $1) > (prices[$1], $0) }
    var elimination = GaussianSuppression(system)
    elimination.complete(&pattern, candidates: candidates, always: always)
  }

  /// Hides more until every hidden cell's interval is wide enough.
  ///
  /// - Returns: The attack that showed it.
  private func widen(_ pattern: inout Pattern) throws(AuditError) -> Auditor {
    var auditor = try attack(pattern)
    auditor.effort = isThorough ? .whole : .exchanges
    // What is not found in a few steps is cheaper to buy.
    if !isThorough { auditor.settleForLittle() }
    var before = -1
    while pattern.hidden > before {
      before = pattern.hidden
      for cell in pattern.hiddenCells {
        let interval = auditor.interval(of: cell, until: policy.demand)
        guard !policy.demand.isMet(by: interval) else { continue }
        let cells = needed(by: cell, &pattern, &auditor)
        for other in cells { pattern.isHidden[other] = true }
        auditor.open(cells)
      }
      guard isThorough, pattern.hidden > before else { continue }
      auditor = try attack(pattern)
    }
    return auditor
  }

  /// The cells to hide so that a cell's interval can be wide enough; none where it is by now.
  private func needed(
    by cell: Int, _ pattern: inout Pattern, _ auditor: inout Auditor
  ) -> [Int] {
    let demand = policy.demand
    let interval = auditor.intervals[cell]
    let bought = auditor.buy(cell, until: demand)
    if let bought, bought.unknowns.isEmpty { return [] }
    if let bought, !isThorough { return bought.unknowns }
    let target = max(demand.reach, interval.lower + demand.width)
    let programmed =
      repair.cells(toMove: cell, to: target, in: pattern, isLocal: !isThorough) ?? []
    let price = programmed.reduce(0) { $0 + prices[$1] }
    if let bought, programmed.isEmpty || bought.price < price { return bought.unknowns }
    guard programmed.isEmpty else { return programmed }
    // Beside all of a group nothing but zeros may be left to move.
    let zeros = repair.zeros(beside: cell, in: pattern)
    if let zero = zeros.first {
      pattern.open(zeros)
      auditor.reasons = pattern.zeroReasons
      auditor.search.offer.add(zeros, matrix: auditor.matrix)
      return [zero]
    }
    // Only whole numbers are in the way: the cheapest cell beside is hidden as well.
    if let other = repair.cheapest(beside: cell, in: pattern) { return [other] }
    return repair.nearest(to: cell, in: pattern)
  }

  /// Attacks a pattern afresh, and hides more where that narrows a cell too much.
  ///
  /// Each time something is hidden, so this ends: with all hidden, any multiple of the table fits.
  private func confirm(
    _ pattern: inout Pattern, _ proofs: [Move]
  ) throws(AuditError) {
    while true {
      let failing = try WholeAttack(system: system, policy: policy).failing(
        in: pattern, proofs: proofs)
      guard let first = failing.first else { return }
      let zeros = failing.map {
        pattern.opensZeros ? repair.zeros(beside: $0, in: pattern) : []
      }
      pattern.open(zeros.flatMap { $0 })
      let cells = Set(
        zip(failing, zeros).flatMap { cell, zeros in
          zeros.isEmpty ? repair.nearest(to: cell, in: pattern) : Array(zeros.prefix(1))
        })
      guard !cells.isEmpty else {
        let more = failing.compactMap { repair.multiple(of: $0, pattern.counts, policy.demand) }
        let left = try WholeAttack(system: system, policy: policy).failing(
          in: pattern, proofs: proofs + more)
        if left.isEmpty { return }
        throw .leak(tables: system.cells[first].tables, cell: system.cells[first].name)
      }
      for cell in cells { pattern.isHidden[cell] = true }
      pattern.isMended = true
    }
  }

  private func attack(_ pattern: Pattern) throws(AuditError) -> Auditor {
    var auditor = try Auditor(
      pattern.knowledge(of: system, policy: policy), point: pattern.counts.map(Double.init))
    auditor.reasons = pattern.zeroReasons
    auditor.search.offer = Offer(
      pattern, prices: prices, policy: policy, matrix: auditor.matrix)
    return auditor
  }
}
