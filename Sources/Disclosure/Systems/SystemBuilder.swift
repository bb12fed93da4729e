/// Puts tables of text together into one system of cells.
struct SystemBuilder {
  private(set) var system = CellSystem()
  /// The written counts of each cell, one for each table that shows it.
  private(set) var written: [[(table: String, text: String)]] = []

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
    for table in tables { try add(table) }
  }

  private mutating func add(_ table: CountTable) throws(TableFileError) {
    let layout = try TableLayout(table)
    var cellOfCodes: [[String]: Int] = [:]
    for (line, row) in table.rows.enumerated() {
      guard row.count == table.columns.count else {
        throw .unevenRow(table: table.id, line: line + 2)
      }
      let codes = layout.dimensions.map { row[$0.column] }
      guard cellOfCodes[codes] == nil else { throw .sameCellTwice(table: table.id, line: line + 2) }
      let place = cell(layout.names, codes, in: table.id)
      cellOfCodes[codes] = place
      written[place].append((table.id, row[layout.count]))
    }
    for dimension in layout.names.indices where !separate.contains(layout.names[dimension]) {
      addFamilies(dimension, layout, cellOfCodes, table.id)
    }
    try addDerived(table, layout, cellOfCodes)
  }

  private mutating func cell(_ names: [String], _ codes: [String], in table: String) -> Int {
    let shown = Self.name(Array(zip(names, codes)), total: hierarchy.total)
    if let place = places[shown] {
      if system.cells[place].tables.last != table { system.cells[place].tables.append(table) }
      return place
    }
    places[shown] = system.cells.count
    system.cells.append(
      .init(name: shown, depth: codes.count { $0 != hierarchy.total }, tables: [table]))
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
    _ dimension: Int, _ layout: TableLayout, _ cells: [[String]: Int], _ table: String
  ) {
    let codes = Set(cells.keys.map { $0[dimension] })
    var parts: [[String]: [Int]] = [:]
    for (key, place) in cells.sorted(by: { $0.value < $1.value }) {
      guard
        let parent = hierarchy.parent(of: key[dimension], in: layout.names[dimension], among: codes)
      else { continue }
      var total = key
      total[dimension] = parent
      parts[total, default: []].append(place)
    }
    for (total, parts) in parts.sorted(by: { $0.value[0] < $1.value[0] }) {
      guard let place = cells[total], seenFamilies.insert([place] + parts.sorted()).inserted
      else { continue }
      system.families.append(.init(total: place, parts: parts, table: table))
    }
  }

  private mutating func addDerived(
    _ table: CountTable, _ layout: TableLayout, _ cells: [[String]: Int]
  ) throws(TableFileError) {
    for (line, row) in table.rows.enumerated() {
      let codes = layout.dimensions.map { row[$0.column] }
      guard let place = cells[codes] else { continue }
      for derived in try layout.derived(row, table: table.id, line: line + 2) {
        switch derived.base {
        case .number(let base):
          system.constraints += derived.constraints(on: place, base: base, origin: table.id)
        case .dimension(let dimension):
          var total = codes
          total[dimension] = hierarchy.total
          guard let base = cells[total], base != place else { continue }
          system.constraints += derived.constraints(on: place, outOf: base, origin: table.id)
        }
      }
    }
  }
}
