/// Puts tables of text together into one system of cells.
struct SystemBuilder {
  private(set) var system = CellSystem()
  /// The written counts of each cell, one for each table that shows it; none of a cell that is
  /// only a sum.
  private(set) var written: [[(table: String, text: String)]] = []
  /// What published percentages and rates say.
  private(set) var derived: [LinearSystem.Constraint] = []

  private let hierarchy: Hierarchy
  private let separate: Set<String>
  private var places: [String: Int] = [:]
  private var seenFamilies: Set<[Int]> = []

  /// Builds a system.
  ///
  /// - Parameters:
  ///   - tables: The tables.
  ///   - hierarchy: Which category is part of which.
  ///   - separate: Dimensions whose categories do not add up, such as needs of which a child may
  ///     have several.
  /// - Throws: `TableFileError` for tables that cannot be read.
  init(
    _ tables: [CountTable], hierarchy: Hierarchy, separate: Set<String>
  ) throws(TableFileError) {
    self.hierarchy = hierarchy
    self.separate = separate
    var grids: [CodeGrid] = []
    for table in tables {
      let layout = try TableLayout(table)
      grids.append(
        CodeGrid(table: table.id, names: layout.names, rows: try enter(table, layout)))
    }
    // Sums come when all cells are known: a total can stand in another table.
    for grid in grids + CodeGrid.whole(of: grids, total: hierarchy.total) { addSums(of: grid) }
    let symbols = Set(written.joined().map(\.text).filter { WrittenCount($0).isSymbol })
    for table in tables { try addDerived(table, try TableLayout(table), symbols) }
  }

  private mutating func addSums(of grid: CodeGrid) {
    let isAdditive = grid.names.map { !separate.contains($0) }
    var margins = ImpliedMargins(
      grid.rows, names: grid.names, isAdditive: isAdditive, hierarchy: hierarchy)
    margins.imply()
    for dimension in grid.names.indices {
      if isAdditive[dimension] {
        addFamilies(margins.sums(along: dimension), grid.names, grid.table)
      } else {
        addBounds(along: dimension, grid.rows, grid.names, grid.table)
      }
    }
  }

  /// Adds the cells of a table; returns the codes of its rows.
  private mutating func enter(
    _ table: CountTable, _ layout: TableLayout
  ) throws(TableFileError) -> [[String]] {
    var seen: Set<[String]> = []
    var rows: [[String]] = []
    for (line, row) in table.rows.enumerated() {
      guard row.count == table.columns.count else {
        throw .unevenRow(table: table.id, line: line + 2)
      }
      let codes = layout.dimensions.map { row[$0.column] }
      guard seen.insert(codes).inserted else {
        throw .sameCellTwice(table: table.id, line: line + 2)
      }
      let place = cell(layout.names, codes)
      if system.cells[place].tables.last != table.id {
        system.cells[place].tables.append(table.id)
      }
      guard !WrittenCount(row[layout.count]).isTooLarge else {
        throw .tooLarge(table: table.id, cell: system.cells[place].name)
      }
      guard !WrittenCount.isMiswritten(row[layout.count]) else {
        throw .miswritten(table: table.id, line: line + 2)
      }
      written[place].append((table.id, row[layout.count]))
      rows.append(codes)
    }
    return rows
  }

  /// The place of a cell, which is made where it is new.
  private mutating func cell(_ names: [String], _ codes: [String]) -> Int {
    let name = Self.name(Array(zip(names, codes)), total: hierarchy.total)
    if let place = places[name] { return place }
    places[name] = system.cells.count
    system.cells.append(
      .init(name: name, depth: codes.count { $0 != hierarchy.total }, tables: []))
    written.append([])
    return system.cells.count - 1
  }

  /// What a cell of some categories is called, in whatever order they stand.
  static func name(_ categories: [(String, String)], total: String) -> String {
    let name = categories.filter { $0.1 != total }.map { "\($0.0)=\($0.1)" }.sorted()
      .joined(separator: "|")
    return name.isEmpty ? total : name
  }

  private mutating func addFamilies(
    _ sums: [ImpliedMargins.Sum], _ names: [String], _ table: String
  ) {
    for sum in sums {
      let total = cell(names, sum.total)
      let parts = sum.parts.map { cell(names, $0) }
      guard seenFamilies.insert([total] + parts.sorted()).inserted else { continue }
      system.families.append(.init(total: total, parts: parts, table: table))
    }
  }

  /// Where a child can have several categories, none counts more than all.
  private mutating func addBounds(
    along dimension: Int, _ rows: [[String]], _ names: [String], _ table: String
  ) {
    for codes in rows where codes[dimension] != hierarchy.total {
      var total = codes
      total[dimension] = hierarchy.total
      let name = Self.name(Array(zip(names, total)), total: hierarchy.total)
      guard let whole = places[name] else { continue }
      system.constraints.append(
        LinearSystem.Constraint(
          [LinearSystem.Term(whole, 1), LinearSystem.Term(cell(names, codes), -1)], lower: 0,
          upper: .infinity, origin: table))
    }
  }

  private mutating func addDerived(
    _ table: CountTable, _ layout: TableLayout, _ symbols: Set<String>
  ) throws(TableFileError) {
    for (line, row) in table.rows.enumerated() {
      let codes = layout.dimensions.map { row[$0.column] }
      let own = try layout.derived(row, table: table.id, line: line + 2, symbols: symbols)
      for quotient in own {
        let place = cell(layout.names, codes)
        switch quotient.base {
        case .number(let base):
          derived += quotient.constraints(on: place, base: base, origin: table.id)
        case .dimension(let dimension):
          var total = codes
          total[dimension] = hierarchy.total
          let name = Self.name(Array(zip(layout.names, total)), total: hierarchy.total)
          guard let base = places[name], base != place else { continue }
          derived += quotient.constraints(on: place, outOf: base, origin: table.id)
        }
      }
    }
  }
}
