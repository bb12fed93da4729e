/// Hides and rounds linked cells, a part that hangs together at a time, and attacks each part.
struct CellProtection {
  private let cells: LinkedCells
  private let policy: PublicPolicy
  private let ledger: ReleaseLedger

  /// How many further cells of a part are hidden before a table is taken out instead.
  private static let tries = 60

  init(_ cells: LinkedCells, policy: PublicPolicy, ledger: ReleaseLedger) {
    self.cells = cells
    self.policy = policy
    self.ledger = ledger
  }

  /// What is shown of each cell, same order as the cells; nothing where it is hidden.
  ///
  /// - Throws: `CellLeak` where the attack still works out too much, `AuditError` for counts that
  ///   contradict each other.
  func shown() throws -> [Int?] {
    var shown = [Int?](repeating: nil, count: cells.counts.count)
    for part in CellPart.all(of: cells) {
      let pattern = try pattern(of: part)
      for (own, cell) in part.cells.enumerated() where !pattern.isHidden[own] {
        shown[cell] = policy.shown(pattern.counts[own])
      }
    }
    return shown
  }

  private func pattern(of part: CellPart) throws -> Pattern {
    var pattern = try suppressed(part)
    let fixed = FixedCells(part, ledger: ledger)
    // The suppression ends with a fresh attack of its own, on what is new alone.
    guard !fixed.known.isEmpty else { return pattern }
    for (cell, known) in fixed.known where !known.isFree {
      pattern.isHidden[cell] = !known.isShown
    }
    var tries = 0
    while let leak = try attack(part, pattern, fixed) {
      tries += 1
      // Nothing that was published can be taken back: only new cells can give way.
      guard tries <= Self.tries, let other = part.cheapest(beside: leak, pattern, fixed) else {
        throw CellLeak(
          tables: part.tables(around: leak), earlier: part.earlier(around: leak, fixed))
      }
      pattern.isHidden[other] = true
    }
    return pattern
  }

  private func suppressed(_ part: CellPart) throws -> Pattern {
    let suppressor = Suppressor(part.system, counts: part.counts, policy: policy)
    do {
      return try suppressor.pattern(part.counts)
    } catch {
      throw Self.leak(error, in: part)
    }
  }

  /// The leak that an attack found, with all tables around it; any other error as it is.
  private static func leak(_ error: any Error, in part: CellPart) -> any Error {
    guard let error = error as? AuditError, case .leak(_, let name) = error,
      let cell = part.system.cells.firstIndex(where: { $0.name == name })
    else { return error }
    return CellLeak(tables: part.tables(around: cell), earlier: [])
  }

  /// Attacks a part with what earlier releases showed of it.
  ///
  /// - Returns: A hidden cell that can be worked out too closely; none where all are safe.
  private func attack(
    _ part: CellPart, _ pattern: Pattern, _ fixed: FixedCells
  ) throws -> Int? {
    var knowledge = pattern.knowledge(of: part.system, policy: policy)
    for (cell, known) in fixed.known {
      let least = pattern.isHidden[cell] ? knowledge.unknowns[cell].lower : 0
      knowledge.unknowns[cell].lower = max(least, known.bounds.lower)
      knowledge.unknowns[cell].upper = known.bounds.upper
    }
    var auditor = try Auditor(knowledge, point: part.counts.map(Double.init))
    auditor.reasons = pattern.zeroReasons
    return pattern.hiddenCells.first { cell in
      // What was shown is known; only another number instead of it is new.
      if let known = fixed.known[cell], known.wasShown, known.isShown || !known.isFree {
        return false
      }
      return !policy.demand.isMet(by: auditor.interval(of: cell, until: policy.demand))
    }
  }
}

/// A hidden count that the attack still works out too closely.
struct CellLeak: Error {
  /// The tables that show it or stand beside it.
  let tables: [String]
  /// The earlier releases that do.
  let earlier: [String]
}

/// Cells that hang together, and nothing else does with them.
struct CellPart {
  /// Places among all cells.
  let cells: [Int]
  let counts: [Int]
  let system: CellSystem

  /// The tables of a cell and of all that it shares a sum with.
  func tables(around cell: Int) -> [String] {
    let links = system.constraints.filter { $0.terms.contains { $0.unknown == cell } }
    return Set(around(cell).flatMap { system.cells[$0].tables } + links.map(\.origin)).sorted()
  }

  /// The releases that showed a cell or one beside it.
  func earlier(around cell: Int, _ fixed: FixedCells) -> [String] {
    let numbers = Set(around(cell).flatMap { fixed.known[$0]?.releases ?? [] })
    return numbers.sorted().map { "public release \($0)" }
  }

  /// The new cell with the least count that can still be hidden beside one that leaks.
  func cheapest(beside cell: Int, _ pattern: Pattern, _ fixed: FixedCells) -> Int? {
    around(cell).filter { !pattern.isHidden[$0] && counts[$0] > 0 }
      .filter { fixed.known[$0].map(\.isFree) ?? true }
      .min { (counts[$0], $0) < (counts[$1], $1) }
  }

  private func around(_ cell: Int) -> Set<Int> {
    let families = system.families.filter { $0.total == cell || $0.parts.contains(cell) }
    let links = system.constraints.filter { $0.terms.contains { $0.unknown == cell } }
    let beside =
      families.flatMap { [$0.total] + $0.parts }
      + links.flatMap { $0.terms.map(\.unknown) }
    return Set([cell] + beside)
  }

  /// The parts of a system, each in the order of its first cell.
  static func all(of cells: LinkedCells) -> [CellPart] {
    let system = cells.system
    var roots = Array(system.cells.indices)
    func root(_ cell: Int) -> Int {
      var cell = cell
      while roots[cell] != cell {
        roots[cell] = roots[roots[cell]]
        cell = roots[cell]
      }
      return cell
    }
    for constraint in system.allConstraints {
      guard let first = constraint.terms.first?.unknown else { continue }
      for term in constraint.terms.dropFirst() { roots[root(term.unknown)] = root(first) }
    }
    let groups = Dictionary(grouping: system.cells.indices, by: root)
    return groups.values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
      .map { CellPart($0, of: cells) }
  }

  private init(_ own: [Int], of cells: LinkedCells) {
    self.cells = own
    counts = own.map { cells.counts[$0] }
    let places = Dictionary(uniqueKeysWithValues: own.enumerated().map { ($1, $0) })
    var system = CellSystem()
    system.cells = own.map { cells.system.cells[$0] }
    for family in cells.system.families {
      guard let total = places[family.total] else { continue }
      system.families.append(
        .init(total: total, parts: family.parts.compactMap { places[$0] }, table: family.table))
    }
    for constraint in cells.system.constraints {
      guard let first = constraint.terms.first, places[first.unknown] != nil else { continue }
      system.constraints.append(
        LinearSystem.Constraint(
          constraint.terms.compactMap { term in
            places[term.unknown].map { LinearSystem.Term($0, term.coefficient) }
          }, lower: constraint.lower, upper: constraint.upper, origin: constraint.origin))
    }
    self.system = system
  }
}
