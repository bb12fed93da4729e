import Tables
import Vocabulary

/// Reads the counts of a table as cells that it may share with other tables.
struct TableLinking {
  let table: DraftTable
  let shape: PublicShape
  /// When the rest of a whole is told by a part that is shown.
  let telling: Telling
  /// The fewest children of a whole of whom a step has a figure and some are not told of.
  var leastWhole = 0
  /// The most days for which a wait can have been watched, where that is known.
  var longest: Int?

  /// What the table is called in messages.
  var label: String { "\(table.id) \(table.period.code)" }

  /// Adds the table's cells.
  ///
  /// - Returns: What each of the draft's cells is made of, same order.
  func link(into cells: inout LinkedCells) throws -> [PublicCounted] {
    switch shape {
    case .whole(let population): try wholes(["": population], &cells)
    case .wholes(let populations): try wholes(populations, &cells)
    case .parts(let population): try parts(of: population, &cells)
    case .cells(let population): try shared(of: population, &cells)
    case .overlaps(let population, let covering):
      try overlaps(of: population, covering: covering, &cells)
    case .stages(let population): try stages(of: population, &cells)
    case .answers(let population): try answers(of: population, &cells)
    case .told(let population, let what): try told(of: population, what, &cells)
    case .tellable(let population, let what): try tellable(of: population, what, &cells)
    case .waits(let unit): try waits(in: unit, &cells)
    }
  }

  /// The name of a population of the table's period.
  func name(_ population: Population) -> CellName {
    CellName(
      period: CellName.period(table.period), population: population.name,
      categories: population.categories)
  }

  /// The name with a category, as all tables call it.
  func name(_ name: CellName, _ dimension: String, _ code: String) -> CellName {
    switch (dimension, code) {
    case ("stage", "referred"): name
    case ("stage", "started"): name.with("state", "started")
    case ("learning_broad", _): name.with("learning broad", code)
    case ("level_or_range", _) where BehaviourLevel(code: code) != nil: name.with("level", code)
    default: name.with(dimension, code)
    }
  }

  func number(_ cell: DraftCell) throws -> Int {
    guard let number = cell.counted.number else { throw LinkingError.otherForm }
    return number
  }

  private func wholes(
    _ populations: [String: Population], _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    var found: [PublicCounted] = []
    for cell in table.cells {
      guard let population = populations[cell.key.first ?? ""] else { throw LinkingError.otherForm }
      found.append(.count(try cells.cell(name(population), number(cell), in: label)))
    }
    return found
  }

  /// Cells that other tables show; a ratio's rest are the other cells of the table.
  private func shared(
    of population: Population, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    var places: [Int] = []
    for cell in table.cells {
      var own = name(population)
      for (code, dimension) in zip(cell.key, table.dimensions) {
        own = name(own, dimension.id, code)
      }
      places.append(try cells.cell(own, number(cell), in: label))
    }
    try rest(places, of: population, &cells)
    var found: [PublicCounted] = []
    for (cell, place) in zip(table.cells, places) {
      switch cell.counted {
      case .rate(_, let population): found.append(.rate(place, population: population))
      case .ratio(_, let population, _, let restPopulation):
        found.append(
          .ratio(
            place, rest: places.filter { $0 != place }, population: population,
            restPopulation: restPopulation))
      default: found.append(.count(place))
      }
    }
    return found
  }

  /// The whole less the categories of a table that has not all of them, such as rates of those whose
  /// population is known.
  private func rest(
    _ places: [Int], of population: Population, _ cells: inout LinkedCells
  ) throws {
    guard let dimension = table.dimensions.first?.id, table.dimensions.count == 1,
      let whole = cells.place(of: name(population)), !places.contains(whole)
    else { return }
    let codes = table.cells.map { $0.key.first ?? "" }.sorted().joined(separator: "+")
    try cells.bound(
      places, within: whole, rest: name(population).with("not \(dimension)", codes), telling,
      in: label)
  }

  /// Every one in one category of each breakdown; margins of two breakdowns are cells as well.
  private func parts(
    of population: Population, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    guard (1...2).contains(table.dimensions.count) else { throw LinkingError.otherForm }
    let grid = try CellGrid(of: self, population, &cells)
    var found: [PublicCounted] = []
    for (cell, place) in zip(table.cells, grid.places) {
      guard let whole = cell.counted.whole else {
        found.append(.count(place))
        continue
      }
      let base = table.dimensions.count == 1 ? grid.total : grid.outer[cell.key[0]] ?? grid.total
      guard cells.counts[base] == whole else { throw LinkingError.notASum }
      found.append(.share(place, of: base, isBase: false))
    }
    return found
  }

  private func overlaps(
    of population: Population, covering: Bool, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    guard let total = cells.place(of: name(population)) else { throw LinkingError.otherForm }
    var found: [PublicCounted] = []
    var places: [Int] = []
    for cell in table.cells {
      let dimension = table.dimensions.first?.id ?? table.id
      let own = name(name(population), dimension, cell.key.first ?? "yes")
      let place = try cells.cell(own, number(cell), in: label)
      try cells.bound(
        place, within: total, rest: own.with("not", "1"), telling, in: label)
      places.append(place)
      if let whole = cell.counted.whole {
        guard cells.counts[total] == whole else { throw LinkingError.notASum }
        found.append(.share(place, of: total, isBase: false))
      } else {
        found.append(.count(place))
      }
    }
    if covering {
      let terms = places.map { (cell: $0, times: 1) } + [(cell: total, times: -1)]
      cells.link(terms, lower: 0, upper: .infinity, in: label)
    }
    return found
  }
}

/// The cells of a table that puts every one into one category of each breakdown, with its margins.
struct CellGrid {
  /// The places of the draft's cells, same order.
  private(set) var places: [Int] = []
  /// The margins by the outer category; the cells themselves where there is one breakdown.
  private(set) var outer: [String: Int] = [:]
  private(set) var total = 0

  init(
    of linking: TableLinking, _ population: Population, _ cells: inout LinkedCells
  ) throws {
    let table = linking.table
    let whole = linking.name(population)
    var counts: [Int] = []
    for cell in table.cells { counts.append(try linking.number(cell)) }
    for (cell, count) in zip(table.cells, counts) {
      var name = whole
      for (code, dimension) in zip(cell.key, table.dimensions) {
        name = linking.name(name, dimension.id, code)
      }
      places.append(try cells.cell(name, count, in: linking.label))
    }
    let isOfSupport = table.dimensions.contains { $0.id == "state" }
    func margin(_ name: CellName, _ count: Int, isTold: Bool) throws -> Int {
      isTold
        ? try linking.toldOfSupport(count, of: name, &cells)
        : try cells.cell(name, count, in: linking.label)
    }
    total = try margin(whole, counts.reduce(0, +), isTold: isOfSupport)
    for (place, dimension) in table.dimensions.enumerated() {
      var margins: [Int] = []
      for category in dimension.categories {
        let own = table.cells.indices.filter { table.cells[$0].key[place] == category.code }
        let sum = try margin(
          linking.name(whole, dimension.id, category.code), own.reduce(0) { $0 + counts[$1] },
          isTold: isOfSupport && dimension.id != "state")
        try cells.sum(sum, of: own.map { places[$0] }, in: linking.label)
        if place == 0 { outer[category.code] = sum }
        margins.append(sum)
      }
      try cells.sum(total, of: margins, in: linking.label)
    }
  }
}
