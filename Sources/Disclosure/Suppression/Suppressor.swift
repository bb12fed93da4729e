/// Hides the cells of a system until no attack of our own narrows a hidden count too much.
struct Suppressor {
  let system: CellSystem
  let policy: PublicPolicy
  let prices: [Double]
  let repair: Repair
  /// What finds cheap exchanges in large systems.
  let boxes: Boxes?
  private let earlier: EarlierCells

  /// Up to so many cells elimination and linear programs over all that hangs together are used;
  /// beyond, exchanges of counts and programs on neighbourhoods, which cost as the cells do.
  static let thoroughLimit = 600
  /// Up to so many cells all ways are gone to their end and the one that hides the least is taken;
  /// beyond, the first that is safe, and what one began the next takes up.
  private static let compareLimit = 2_000
  /// Up to so many cells a linear program over all that hangs together finds what exchanges of counts
  /// did not; beyond, boxes of cells do, and programs on neighbourhoods.
  private static let programLimit = 2_000

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
    boxes = system.cells.count > Self.programLimit ? Boxes(repair.matrix) : nil
  }

  private var isThorough: Bool { system.cells.count <= Self.thoroughLimit }

  /// Protects counts.
  ///
  /// - Parameter counts: The counts, same order as the cells.
  /// - Returns: The pattern; a fresh attack found every hidden cell's interval wide enough.
  /// - Throws: `AuditError` where the counts do not satisfy the system, or where the cells that may
  ///   be hidden do not suffice.
  func pattern(_ counts: [Int]) throws(AuditError) -> Pattern {
    let primary = PrimaryRules(system: system, policy: policy, earlier: earlier)
      .pattern(counts)
    let begun = try begun(from: primary)
    guard policy.zeros == .shown, policy.groups == .hidden else {
      return try best(of: begun) ?? primary
    }
    if system.cells.count > Self.compareLimit, let attacked = begun.first,
      let pattern = try taken(up: attacked)
    {
      return pattern
    }
    let first = try safe(begun)
    if let first, !first.isMended { return first }
    // A zero that is hidden beside all of a group can need others beside itself, or anywhere.
    let second = try safe(begun, opensZeros: true)
    return try leastHidden([first, second], from: primary)
  }

  /// A pattern that goes on from where the attack found something, with zeros hidden anywhere.
  ///
  /// Without them a large system hides all around before it turns out to be in vain.
  private func taken(up begun: AttackedPattern) throws(AuditError) -> Pattern? {
    guard !begun.failing.isEmpty else { return begun.pattern }
    let pattern = begun.pattern.hidingAnyZeros()
    return try safe([try completed(pattern, proofs: begun.proofs)], opensZeros: true)
  }

  /// The pattern that hides the least of some, and of one that may hide any zero.
  private func leastHidden(
    _ patterns: [Pattern?], from primary: Pattern
  ) throws(AuditError) -> Pattern {
    let begun = try begun(from: primary.hidingAnyZeros())
    var tried = patterns.compactMap { $0 }
    guard !tried.isEmpty else { return try best(of: begun, opensZeros: true) ?? primary }
    if let last = try safe(begun, opensZeros: true) { tried.append(last) }
    return tried.min { cost(of: $0) < cost(of: $1) } ?? primary
  }

  /// The best pattern; none where something leaks in all.
  private func safe(
    _ begun: [AttackedPattern], opensZeros: Bool = false
  ) throws(AuditError) -> Pattern? {
    do {
      return try best(of: begun, opensZeros: opensZeros)
    } catch {
      guard case .leak = error else { throw error }
      return nil
    }
  }

  private func best(
    of begun: [AttackedPattern], opensZeros: Bool = false
  ) throws(AuditError) -> Pattern? {
    var best: Pattern?
    for attacked in begun {
      let pattern = try mended(attacked, opensZeros: opensZeros)
      if best.map({ cost(of: pattern) < cost(of: $0) }) ?? true { best = pattern }
    }
    return best
  }

  /// What the hidden cells are worth to users together: a margin more than its parts.
  private func cost(of pattern: Pattern) -> Double {
    pattern.hiddenCells.reduce(0) { $0 + prices[$1] }
  }

  /// Patterns that hide enough for all that was found on the way, attacked once.
  ///
  /// What one order of protecting hides another may spare; where counts are shown as they are the
  /// differences are large, and all are tried.
  private func begun(from primary: Pattern) throws(AuditError) -> [AttackedPattern] {
    var begun: [AttackedPattern] = []
    if isThorough && policy.base == 1 {
      var pattern = primary
      eliminate(&pattern)
      begun.append(try completed(pattern))
    }
    let isComparing = policy.base == 1 && system.cells.count <= Self.compareLimit
    for order in isComparing ? ProtectionOrder.allCases : [.listed] {
      begun.append(try completed(primary, order))
    }
    return begun
  }

  private func completed(
    _ primary: Pattern, _ order: ProtectionOrder = .listed, proofs: [Move] = []
  ) throws(AuditError) -> AttackedPattern {
    var pattern = primary
    let auditor = try widen(&pattern, order, proofs)
    var thinning = Thinning(pattern, auditor: auditor, policy: policy, prices: prices)
    thinning.thin(&pattern)
    var attacked = AttackedPattern(
      pattern, proofs: thinning.auditor.proofs(of: pattern.hiddenCells))
    try attacked.attackAll(WholeAttack(system: system, policy: policy))
    return attacked
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
  private func widen(
    _ pattern: inout Pattern, _ order: ProtectionOrder, _ proofs: [Move]
  ) throws(AuditError) -> Auditor {
    var auditor = try attack(pattern)
    for proof in proofs { auditor.keep(proof) }
    auditor.effort = isThorough ? .whole : .exchanges
    // What is not found in a few steps is cheaper to buy.
    if !isThorough { auditor.settleForLittle() }
    auditor.search.isBrief = boxes != nil
    var before = -1
    while pattern.hidden > before {
      before = pattern.hidden
      for cell in order.sorted(pattern.hiddenCells, prices) {
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
    if boxes != nil {
      if let cells = exchanged(cell, pattern, &auditor) { return cells }
    } else {
      let bought = auditor.buy(cell, until: policy.demand)
      if let bought, !isThorough || bought.unknowns.isEmpty { return bought.unknowns }
      let programmed =
        repair.cells(toMove: cell, to: target(of: cell, auditor), in: pattern) ?? []
      if let bought, programmed.isEmpty || bought.price < repair.price(programmed) {
        return bought.unknowns
      }
      guard programmed.isEmpty else { return programmed }
    }
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

  /// Hides more where the attack found too narrow an interval, until it finds none.
  ///
  /// Each time something is hidden, so this ends: with all hidden, any multiple of the table fits.
  private func mended(
    _ begun: AttackedPattern, opensZeros: Bool
  ) throws(AuditError) -> Pattern {
    let attack = WholeAttack(system: system, policy: policy)
    var attacked = begun
    attacked.pattern.opensZeros = opensZeros
    while let first = attacked.failing.first {
      let cells = further(beside: attacked.failing, &attacked.pattern)
      guard cells.isEmpty else {
        try attacked.hide(cells, attack)
        continue
      }
      let counts = attacked.pattern.counts
      let more = attacked.failing.compactMap { repair.multiple(of: $0, counts, policy.demand) }
      try attacked.attackAll(attack, besides: more)
      guard !attacked.failing.isEmpty else { break }
      throw .leak(tables: system.cells[first].tables, cell: system.cells[first].name)
    }
    return attacked.pattern
  }

  /// Cells to hide beside those whose intervals are too narrow.
  private func further(beside failing: [Int], _ pattern: inout Pattern) -> Set<Int> {
    let zeros = failing.map {
      pattern.opensZeros ? repair.zeros(beside: $0, in: pattern) : []
    }
    pattern.open(zeros.flatMap { $0 })
    return Set(
      zip(failing, zeros).flatMap { cell, zeros in
        zeros.isEmpty ? repair.nearest(to: cell, in: pattern) : Array(zeros.prefix(1))
      })
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
