import Tables
import Vocabulary

extension TableLinking {
  /// Stages innermost: each is out of the first, or of those of it of whom the stage is told, and none
  /// is above the one before, of whom as many are told.
  func stages(
    of population: Population, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    guard let stage = table.dimensions.last, stage.id == "stage" else {
      throw LinkingError.otherForm
    }
    var places: [[String]: Int] = [:]
    var told: [[String]: Int] = [:]
    var found: [PublicCounted] = []
    for cell in table.cells {
      var own = name(population)
      for (code, dimension) in zip(cell.key, table.dimensions) {
        own = name(own, dimension.id, code)
      }
      let place = try cells.cell(own, number(cell), in: label)
      places[cell.key] = place
      let group = Array(cell.key.dropLast())
      guard let first = stage.categories.first, let base = places[group + [first.code]],
        let code = cell.key.last
      else { throw LinkingError.otherForm }
      let whole = try self.told(cell, own, of: base, &cells)
      told[cell.key] = whole
      if let position = stage.categories.firstIndex(where: { $0.code == code }), position > 0 {
        let key = group + [stage.categories[position - 1].code]
        let isAlike = told[key].map { cells.counts[$0] } == cells.counts[whole]
        let before = isAlike ? places[key] : whole
        try cells.bound(
          place, within: before ?? whole, rest: own.with("not", "1"), telling, in: label)
        // Nobody reaches a stage without the one before, whoever is told of it.
        if !isAlike, let earlier = places[key], cells.counts[place] <= cells.counts[earlier] {
          cells.link([(earlier, 1), (place, -1)], lower: 0, upper: .infinity, in: label)
        }
      }
      found.append(.share(place, of: whole, isBase: place == whole))
    }
    if table.dimensions.count == 2 {
      try sumGroups(name(population), stage, places, &cells)
      let apart = told.filter { whole in !places.values.contains(whole.value) }
      if !apart.isEmpty { try sumGroups(name(population).with("told", "1"), stage, told, &cells) }
    }
    return found
  }

  /// Those of the first stage of whom a stage is told: mostly all of them.
  private func told(
    _ cell: DraftCell, _ own: CellName, of base: Int, _ cells: inout LinkedCells
  ) throws -> Int {
    guard let whole = cell.counted.whole, whole != cells.counts[base] else { return base }
    return try told(whole, own, of: base, &cells)
  }

  /// Those of a whole of whom a step is told, who are fewer.
  ///
  /// Others are one, or at most a tenth, or there would be no figure; where nobody is told of nothing
  /// is said of them.
  private func told(
    _ count: Int, _ own: CellName, of base: Int, _ cells: inout LinkedCells
  ) throws -> Int {
    let place = try cells.cell(own.with("told", "1"), count, in: label)
    try cells.bound(place, within: base, rest: own.with("told", "0"), telling, in: label)
    let (most, whole) = (UntoldLimit.most, cells.counts[base])
    let isOne = whole - count == 1 && whole < 2 * most && count > 0
    cells.link([(base, 1), (place, -1)], lower: 1, upper: isOne ? 1 : .infinity, in: label)
    if isOne {
      cells.link([(place, 1)], lower: 1, upper: .infinity, in: label)
    } else if count == 0 {
      cells.link([(place, 1)], lower: 0, upper: 0, in: label)
    } else if UntoldLimit.isTenth(whole - count, of: whole) {
      cells.link([(place, most), (base, 1 - most)], lower: 0, upper: .infinity, in: label)
    }
    if leastWhole > 0, count > 0, whole >= leastWhole {
      cells.link([(base, 1)], lower: Double(leastWhole), upper: .infinity, in: label)
    }
    return place
  }

  /// Those of a whole of whom it is told whether support started: the whole itself where all are.
  func toldOfSupport(
    _ count: Int, of whole: CellName, _ cells: inout LinkedCells
  ) throws -> Int {
    guard let base = cells.place(of: whole), cells.counts[base] != count else {
      return try cells.cell(whole, count, in: label)
    }
    return try told(count, whole.with("state", "started"), of: base, &cells)
  }

  /// The groups of each stage are all that are at the stage.
  private func sumGroups(
    _ whole: CellName, _ stage: Dimension, _ places: [[String]: Int], _ cells: inout LinkedCells
  ) throws {
    for category in stage.categories {
      let parts = table.dimensions[0].categories.compactMap { places[[$0.code, category.code]] }
      let total = try cells.cell(
        name(whole, stage.id, category.code),
        parts.reduce(0) { $0 + cells.counts[$1] }, in: label)
      try cells.sum(total, of: parts, in: label)
    }
  }

  /// Each definition is a breakdown of its own.
  func answers(
    of population: Population, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    guard table.dimensions.count == 2, let total = cells.place(of: name(population)) else {
      throw LinkingError.otherForm
    }
    let places = try table.cells.map { try answer($0, population, total, &cells) }
    for definition in table.dimensions[0].categories {
      let own = table.cells.indices.filter { table.cells[$0].key[0] == definition.code }
      try cells.sum(total, of: own.map { places[$0] }, in: label)
    }
    return places.map { .share($0, of: total, isBase: false) }
  }

  private func answer(
    _ cell: DraftCell, _ population: Population, _ total: Int, _ cells: inout LinkedCells
  ) throws -> Int {
    try require(cells.counts[total], isWholeOf: cell)
    let own = name(population).with("learning \(cell.key[0])", cell.key[1])
    return try cells.cell(own, number(cell), in: label)
  }

  /// Those of whom a source could tell: all but those of whom nothing is known.
  func tellable(
    of population: Population, _ what: String, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    guard let total = cells.place(of: name(population)) else { throw LinkingError.otherForm }
    return try table.cells.map { cell in
      try require(cells.counts[total], isWholeOf: cell)
      let place = try tellable(
        number(cell), population, "\(what) \(cell.key.first ?? "")", &cells)
      return .share(place, of: total, isBase: false)
    }
  }

  private func require(_ count: Int, isWholeOf cell: DraftCell) throws {
    guard cell.counted.whole == count else { throw LinkingError.notASum }
  }

  /// Those of whom something is said, out of those of whom a source could tell.
  func told(
    of population: Population, _ what: String, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    try table.cells.map { cell in
      guard let whole = cell.counted.whole else { throw LinkingError.otherForm }
      let dimension = "\(what) \(cell.key.first ?? "")"
      let base = try tellable(whole, population, dimension, &cells)
      let place = try told(number(cell), of: base, population, dimension, &cells)
      return .share(place, of: base, isBase: false)
    }
  }

  private func told(
    _ count: Int, of base: Int, _ population: Population, _ dimension: String,
    _ cells: inout LinkedCells
  ) throws -> Int {
    let place = try cells.cell(name(population).with(dimension, "yes"), count, in: label)
    let no = name(population).with(dimension, "no")
    if let other = cells.place(of: no) {
      try cells.sum(base, of: [place, other], in: label)
    } else {
      try cells.bound(place, within: base, rest: no, telling, in: label)
    }
    return place
  }

  private func tellable(
    _ count: Int, _ population: Population, _ dimension: String, _ cells: inout LinkedCells
  ) throws -> Int {
    guard let total = cells.place(of: name(population)) else { throw LinkingError.otherForm }
    let place = try cells.cell(
      name(population).with(dimension, "known"), count, in: label)
    let unknown = name(population).with(dimension, "unknown")
    if let rest = cells.place(of: unknown) {
      try cells.sum(total, of: [place, rest], in: label)
    } else {
      try cells.bound(place, within: total, rest: unknown, telling, in: label)
    }
    return place
  }

  /// Waits on a grid of days.
  func waits(
    in unit: String, _ cells: inout LinkedCells
  ) throws -> [PublicCounted] {
    var found: [PublicCounted] = []
    for cell in table.cells {
      guard case .waits(let waits) = cell.counted else { throw LinkingError.otherForm }
      found.append(.waits(try chain(waits, population(of: cell.key, unit), &cells)))
    }
    return found
  }

  /// Whose waits they are, by the table alone: a year that is made anew has the names of before.
  ///
  /// C2 and D2 hold some waits to another rule than D1; relations say where they are the same.
  private func population(of key: [String], _ unit: String) -> Population {
    let what =
      switch table.id {
      case "D1.waits": "waits \(key.first ?? "")"
      case "D2.within": "D2.within \(key.first ?? "")"
      default: "waits for support"
      }
    return Population(name: "\(what), \(unit) days")
  }

  /// How many waits there are, and how many had ended well by each day: never more than by the next.
  private func chain(
    _ waits: RiskTable, _ population: Population, _ cells: inout LinkedCells
  ) throws -> PublicWaits {
    let all = name(population)
    let total = try cells.cell(all, waits.children, in: label)
    var reached: [(day: Int, cell: Int)] = []
    for day in days(with: waits.limit) {
      let events = waits.steps.filter { $0.day <= day }.reduce(0) { $0 + $1.events }
      reached.append((day, try cells.cell(all.with("by", "\(day)"), events, in: label)))
    }
    for (place, step) in reached.enumerated() {
      let next = place + 1 < reached.count ? reached[place + 1].cell : total
      if next != total, isLast(step.day), cells.counts[step.cell] == cells.counts[next] {
        cells.link([(step.cell, 1), (next, -1)], lower: 0, upper: 0, in: label)
        continue
      }
      let until = place + 1 < reached.count ? "\(reached[place + 1].day)" : "end"
      let rest = all.with("after", "\(step.day)").with("until", until)
      // That nobody's wait was over by a day tells of the service, not of a group of children.
      try cells.bound(
        step.cell, within: next, rest: rest, telling == .exact ? .exact : .never, in: label)
    }
    return PublicWaits(children: total, reached: reached, limit: waits.limit, isThin: waits.isThin)
  }

  /// Whether no wait can have ended after a day, by the calendar alone.
  private func isLast(_ day: Int) -> Bool { longest.map { day >= $0 } ?? false }

  /// The days of the grid; where only a limit is asked about, the limits of all rows of the waits.
  private func days(with limit: Int?) -> [Int] {
    let limits = limit.map { [$0] } ?? []
    guard table.recipe == .withinLimit else { return Set(PublicWaits.grid + limits).sorted() }
    guard table.id == "C2.within" else { return limits }
    let all = table.cells.compactMap { cell in
      if case .waits(let waits) = cell.counted { waits.limit } else { nil }
    }
    return Set(all).sorted()
  }
}
