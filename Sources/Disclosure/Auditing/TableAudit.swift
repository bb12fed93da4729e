/// Attacks published tables with all that they say together.
public struct TableAudit: Sendable {
  private let tables: [CountTable]
  private let reading: TableReading
  private let knowledge: ReaderKnowledge

  /// For so many leaks the tables that cause them are looked for; the others name where they stand.
  static let explained = 20

  /// Prepares an attack.
  ///
  /// - Parameters:
  ///   - tables: The tables, earlier releases of the same figures among them.
  ///   - reading: How they are to be read.
  ///   - knowledge: What readers take for known beside them.
  public init(_ tables: [CountTable], reading: TableReading, knowledge: ReaderKnowledge) {
    self.tables = tables
    self.reading = reading
    self.knowledge = knowledge
  }

  /// Attacks.
  ///
  /// - Parameter exactly: Whether every interval is worked out to its end, and not only as far as it
  ///   takes to know whether it is wide enough.
  /// - Returns: What was found out.
  /// - Throws: `TableFileError` for tables that cannot be read, `AuditError` for those that nothing
  ///   fits.
  public func report(exactly: Bool = false) throws -> AuditReport {
    try reading.require(in: tables)
    let attack = try Attack(tables, reading, knowledge)
    var auditor = try attack.auditor()
    var cells: [AuditReport.Cell] = []
    for cell in attack.targets {
      let interval = auditor.interval(of: cell, until: exactly ? nil : knowledge.policy.demand)
      cells.append(
        AuditReport.Cell(
          name: attack.cells[cell].name, tables: attack.cells[cell].tables, interval: interval,
          isProtected: knowledge.policy.demand.isMet(by: interval)))
    }
    let leaking = cells.filter { !$0.isProtected }
    return AuditReport(
      cells: cells,
      leaks: leaking.enumerated().map { place, cell in
        AuditReport.Leak(
          cell: cell.name, tables: place < Self.explained ? culprits(cell) : cell.tables,
          mayBeLow: cell.interval.floor <= Double(knowledge.policy.threshold))
      }, cellCount: attack.cells.count { !$0.isImplied })
  }

  /// The tables without any of which the cell would not leak.
  private func culprits(_ cell: AuditReport.Cell) -> [String] {
    var kept = tables
    for table in tables where kept.count > 1 {
      let rest = kept.filter { $0.id != table.id }
      if leaks(cell.name, in: rest) { kept = rest }
    }
    return kept.map(\.id)
  }

  private func leaks(_ name: String, in tables: [CountTable]) -> Bool {
    guard let attack = try? Attack(tables, reading, knowledge),
      let target = attack.targets.first(where: { attack.cells[$0].name == name }),
      var auditor = try? attack.auditor()
    else { return false }
    let demand = knowledge.policy.demand
    return !demand.isMet(by: auditor.interval(of: target, until: demand))
  }
}
