/// The true counts of all cells, of those that are only sums as well, once they fit together.
struct WholeCounts {
  private let builder: SystemBuilder
  /// The tables whose counts are not true ones: earlier releases.
  private let old: Set<String>

  init(_ builder: SystemBuilder, besides old: Set<String>) {
    self.builder = builder
    self.old = old
  }

  private var cells: [CellSystem.Cell] { builder.system.cells }

  /// The counts, same order as the cells.
  ///
  /// - Throws: `TableFileError` for counts that are none, that differ or that do not add up.
  func counts() throws(TableFileError) -> [Int] {
    var found: [Int?] = []
    for place in cells.indices { found.append(try count(place)) }
    sumUp(&found)
    let counts = found.map { $0 ?? 0 }
    try requireSums(counts)
    return counts
  }

  private func count(_ place: Int) throws(TableFileError) -> Int? {
    let texts = builder.written[place]
    if let (table, _) = texts.first, texts.allSatisfy({ old.contains($0.table) }) {
      throw .onlyEarlier(table: table, cell: cells[place].name)
    }
    var found: Int?
    for (table, text) in texts where !old.contains(table) {
      guard case .number(let count) = WrittenCount(text) else {
        throw .notACount(table: table, cell: cells[place].name)
      }
      guard found == nil || found == count else {
        throw .countsDiffer(tables: texts.map(\.table), cell: cells[place].name)
      }
      found = count
    }
    return found
  }

  /// Fills in what no table shows.
  private func sumUp(_ counts: inout [Int?]) {
    var isDone = false
    while !isDone {
      isDone = true
      for family in builder.system.families where counts[family.total] == nil {
        let parts = family.parts.compactMap { counts[$0] }
        guard parts.count == family.parts.count else { continue }
        counts[family.total] = parts.reduce(0, +)
        isDone = false
      }
    }
  }

  private func requireSums(_ counts: [Int]) throws(TableFileError) {
    for family in builder.system.families
    where family.parts.reduce(0, { $0 + counts[$1] }) != counts[family.total] {
      let total = cells[family.total]
      guard total.tables.contains(family.table) else {
        throw .notTheSum(tables: tables(summingTo: family.total), cell: total.name)
      }
      throw .notASum(table: family.table, cell: total.name)
    }
    for bound in builder.system.constraints {
      let sum = bound.terms.reduce(0) { $0 + $1.coefficient * Double(counts[$1.unknown]) }
      guard sum < bound.lower, let part = bound.terms.last else { continue }
      throw .partAboveTotal(table: bound.origin, cell: cells[part.unknown].name)
    }
  }

  private func tables(summingTo total: Int) -> [String] {
    let own = builder.system.families.filter { $0.total == total }.map(\.table)
    var found: [String] = []
    for table in own + cells[total].tables where !found.contains(table) { found.append(table) }
    return found
  }
}
