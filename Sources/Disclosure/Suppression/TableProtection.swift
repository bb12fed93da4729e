/// Protects tables of counts by suppression and rounding, and attacks the result before it is given.
public struct TableProtection: Sendable {
  private let policy: PublicPolicy
  private let reading: TableReading

  /// Prepares protection.
  ///
  /// - Parameters:
  ///   - policy: How counts are protected.
  ///   - reading: How the tables are to be read.
  /// - Throws: `PolicyError` for rules that do not go together.
  public init(policy: PublicPolicy, reading: TableReading = TableReading()) throws(PolicyError) {
    try policy.check()
    self.policy = policy
    self.reading = reading
  }

  /// Protects tables.
  ///
  /// - Parameters:
  ///   - tables: The tables with their true counts.
  ///   - releases: Earlier releases of the same figures: what they show stays shown, what they hide
  ///     hidden, and all are attacked together. Their names differ from those of the tables.
  /// - Returns: The tables as anyone may read them.
  /// - Throws: `TableFileError` for tables that cannot be read or do not add up, `AuditError` where
  ///   the attack on the result still found something.
  public func protect(
    _ tables: [CountTable], earlier releases: [CountTable] = []
  ) throws -> ProtectedTables {
    try reading.require(in: tables + releases)
    let builder = try SystemBuilder(
      tables + releases, hierarchy: reading.hierarchy, separate: reading.separate)
    let old = Set(releases.map(\.id))
    var system = builder.system
    let counts = try WholeCounts(builder, besides: old).counts()
    // Percentages and rates are made anew from protected counts; those of before were published.
    system.constraints += builder.derived.filter { old.contains($0.origin) }
    let earlier = try self.earlier(builder, old, counts)
    let pattern = try Suppressor(system, counts: counts, policy: policy, earlier: earlier)
      .pattern(counts)
    return released(tables, system, pattern)
  }

  private func earlier(
    _ builder: SystemBuilder, _ old: Set<String>, _ counts: [Int]
  ) throws(TableFileError) -> EarlierCells {
    var earlier = EarlierCells()
    let knowledge = ReaderKnowledge(policy: policy)
    for (place, texts) in builder.written.enumerated() {
      for (table, text) in texts where old.contains(table) {
        earlier.note(text, of: place, count: counts[place], knowledge: knowledge)
      }
      guard earlier.fits(place) else {
        throw .countsDiffer(tables: texts.map(\.table), cell: builder.system.cells[place].name)
      }
    }
    return earlier
  }

  private func released(
    _ tables: [CountTable], _ system: CellSystem, _ pattern: Pattern
  ) -> ProtectedTables {
    let places = Dictionary(
      uniqueKeysWithValues: system.cells.enumerated().map { ($0.element.name, $0.offset) })
    let cells = pattern.counts.indices.filter { !pattern.isImplied[$0] }
    let total = cells.reduce(0) { $0 + pattern.counts[$1] }
    let shown = cells.reduce(0) { $0 + (pattern.isHidden[$1] ? 0 : pattern.counts[$1]) }
    return ProtectedTables(
      tables: tables.map { released($0, places, pattern) }, cells: cells.count,
      sensitive: pattern.isSensitive.count { $0 }, hidden: pattern.hidden,
      shownShare: total == 0 ? 1 : Double(shown) / Double(total))
  }

  private func released(
    _ table: CountTable, _ places: [String: Int], _ pattern: Pattern
  ) -> CountTable {
    let kept = table.columns.indices.filter {
      let column = CountTable.Column(rawValue: table.columns[$0])
      return column == nil || column == .count
    }
    let columns = kept.map { table.columns[$0] }
    let rows = table.rows.map { row in
      let name = SystemBuilder.name(
        zip(table.columns, row).filter { CountTable.Column(rawValue: $0.0) == nil },
        total: reading.hierarchy.total)
      let text = places[name].map { place in
        pattern.isHidden[place] ? policy.symbol : String(policy.shown(pattern.counts[place]))
      }
      return kept.map { table.columns[$0] == "count" ? text ?? policy.symbol : row[$0] }
    }
    return CountTable(id: table.id, columns: columns, rows: rows)
  }
}
