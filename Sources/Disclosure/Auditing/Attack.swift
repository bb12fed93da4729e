/// Tables with what readers know of each cell.
struct Attack {
  let cells: [CellSystem.Cell]
  /// The cells that need protection.
  let targets: [Int]
  private let system: LinearSystem
  /// What is known by those who cannot tell why a zero is hidden.
  private let cautious: LinearSystem

  init(
    _ tables: [CountTable], _ reading: TableReading, _ knowledge: ReaderKnowledge
  ) throws {
    let builder = try SystemBuilder(
      tables, hierarchy: reading.hierarchy, separate: reading.separate)
    cells = builder.system.cells
    let constraints = builder.system.allConstraints + builder.derived
    func system(_ mayBeZero: [Bool]) throws -> LinearSystem {
      var unknowns: [LinearSystem.Unknown] = []
      for (place, texts) in builder.written.enumerated() {
        unknowns.append(
          try Self.unknown(builder.system.cells[place].name, texts, knowledge, mayBeZero[place]))
      }
      return LinearSystem(unknowns: unknowns, constraints: constraints)
    }
    targets = cells.indices.filter { place in
      builder.written[place].contains { knowledge.needsProtection(WrittenCount($0.text)) }
    }
    let all = [Bool](repeating: true, count: cells.count)
    cautious = try system(all)
    let policy = knowledge.policy
    guard policy.zeros == .shown, policy.groups == .hidden else {
      self.system = cautious
      return
    }
    self.system = try system(
      PossibleZeros(builder.system, upper: cautious.unknowns.map(\.upper)).mayBeZero)
  }

  private static func unknown(
    _ name: String, _ texts: [(table: String, text: String)], _ knowledge: ReaderKnowledge,
    _ mayBeZero: Bool
  ) throws -> LinearSystem.Unknown {
    var unknown = LinearSystem.Unknown(name: name, lower: 0)
    for (_, text) in texts {
      let bounds = knowledge.bounds(of: WrittenCount(text), mayBeZero: mayBeZero)
      unknown.lower = max(unknown.lower, bounds.lower)
      unknown.upper = min(unknown.upper, bounds.upper)
    }
    guard unknown.lower <= unknown.upper else {
      throw TableFileError.countsDiffer(tables: texts.map(\.table), cell: unknown.name)
    }
    return unknown
  }

  /// An attacker who knows why zeros are hidden, or one who does not where the tables are of another
  /// maker, who hid zeros that this policy would show.
  func auditor() throws(AuditError) -> Auditor {
    do {
      return try Auditor(system)
    } catch {
      return try Auditor(cautious)
    }
  }
}
