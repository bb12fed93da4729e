/// Hides and rounds linked cells, a part that hangs together at a time, and attacks each part.
struct CellProtection {
  private let cells: LinkedCells
  private let policy: PublicPolicy
  private let ledger: ReleaseLedger
  /// The periods that go out, as names of cells have them.
  private let own: Set<String>

  init(_ cells: LinkedCells, of own: Set<String>, policy: PublicPolicy, ledger: ReleaseLedger) {
    self.cells = cells
    self.own = own
    self.policy = policy
    self.ledger = ledger
  }

  /// What is shown of each cell, same order as the cells; nothing where it is hidden, or hangs together
  /// with nothing that goes out: of such cells is known what was known before.
  ///
  /// - Throws: `CellLeak` where the attack still works out too much, `AuditError` for counts that
  ///   contradict each other.
  func shown() throws -> [Int?] {
    var shown = [Int?](repeating: nil, count: cells.counts.count)
    for part in CellPart.all(of: cells)
    where part.cells.contains(where: { own.contains(cells.names[$0].period) }) {
      let pattern = try pattern(of: part)
      for (own, cell) in part.cells.enumerated() where !pattern.isHidden[own] {
        shown[cell] = policy.shown(pattern.counts[own])
      }
    }
    return shown
  }

  private func pattern(of part: CellPart) throws -> Pattern {
    var earlier = part.earlier(in: ledger)
    for (place, cell) in part.cells.enumerated() where cells.hidden.contains(cell) {
      earlier.hide(place)
    }
    do {
      return try Suppressor(part.system, counts: part.counts, policy: policy, earlier: earlier)
        .pattern(part.counts)
    } catch {
      guard case .leak(_, let name) = error,
        let cell = part.system.cells.firstIndex(where: { $0.name == name })
      else { throw error }
      throw CellLeak(
        tables: part.tables(around: cell),
        earlier: earlier.releases(of: part.around(cell)).map { "public release \($0)" })
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

  /// What earlier releases made public of its cells.
  func earlier(in ledger: ReleaseLedger) -> EarlierCells {
    var earlier = EarlierCells()
    for (place, cell) in system.cells.enumerated() {
      let fate: EarlierCells.Fate = ledger.isCorrected(cell.name) ? .anew : .stays
      for shown in ledger.shown(cell.name) {
        earlier.note(
          shown.text, of: place, count: counts[place],
          knowledge: ReaderKnowledge(policy: shown.policy), fate: fate, release: shown.release)
      }
    }
    return earlier
  }

  /// A cell and all that it shares a sum or another link with.
  func around(_ cell: Int) -> Set<Int> {
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
