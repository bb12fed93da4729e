import Vocabulary

/// The counts of all public tables, each once, and how they hang together.
struct LinkedCells {
  private(set) var system = CellSystem()
  /// The true counts, same order as the cells.
  private(set) var counts: [Int] = []
  /// Their names, same order.
  private(set) var names: [CellName] = []
  /// The cells that are hidden whatever they count.
  private(set) var hidden: Set<Int> = []
  private var places: [String: Int] = [:]
  private var sums: Set<[Int]> = []

  /// The place of a cell, which is made where it is new.
  ///
  /// - Throws: `LinkingError.countsDiffer` where another table counts it differently.
  mutating func cell(
    _ name: CellName, _ count: Int, in table: String
  ) throws -> Int {
    if let place = places[name.text] {
      guard counts[place] == count else { throw LinkingError.countsDiffer }
      system.cells[place].isDifference = false
      if !system.cells[place].tables.contains(table) { system.cells[place].tables.append(table) }
      return place
    }
    let place = counts.count
    places[name.text] = place
    system.cells.append(.init(name: name.text, depth: name.depth, tables: [table]))
    counts.append(count)
    names.append(name)
    return place
  }

  /// The place of a cell that is there.
  func place(of name: CellName) -> Int? { places[name.text] }

  /// A total and its parts; known once is enough.
  mutating func sum(_ total: Int, of parts: [Int], in table: String) throws {
    guard parts != [total] else { return }
    guard parts.reduce(0, { $0 + counts[$1] }) == counts[total] else { throw LinkingError.notASum }
    guard sums.insert([total] + parts.sorted()).inserted else { return }
    system.families.append(.init(total: total, parts: parts, table: table))
  }

  /// Hides a cell whatever it counts.
  mutating func hide(_ cell: Int) { hidden.insert(cell) }

  /// What else holds between cells and is no sum.
  mutating func link(
    _ terms: [(cell: Int, times: Int)], lower: Double, upper: Double, in table: String
  ) {
    system.constraints.append(
      LinearSystem.Constraint(
        terms.map { LinearSystem.Term($0.cell, Double($0.times)) }, lower: lower, upper: upper,
        origin: table))
  }

  /// Parts of a whole of which the rest is not shown.
  ///
  /// Where counts are not rounded the two give the rest away, which is to be protected where it is low.
  /// Where the part is 0 the rest is a cell like any other: all of the whole are in it, which may not
  /// be seen of a group.
  mutating func bound(
    _ part: Int, within whole: Int, rest: CellName, _ telling: Telling, in table: String
  ) throws {
    guard part != whole else { return }
    try bound([part], within: whole, rest: rest, telling, in: table)
  }

  /// The same of several parts, no one of the whole in two of them.
  mutating func bound(
    _ parts: [Int], within whole: Int, rest: CellName, _ telling: Telling, in table: String
  ) throws {
    let count = parts.reduce(0) { $0 + counts[$1] }
    guard count <= counts[whole] else { throw LinkingError.notASum }
    guard telling == .exact || (telling == .groups && count == 0) else {
      let terms = [(cell: whole, times: 1)] + parts.map { (cell: $0, times: -1) }
      return link(terms, lower: 0, upper: .infinity, in: table)
    }
    let isShown = places[rest.text].map { !system.cells[$0].isDifference } ?? false
    let other = try cell(rest, counts[whole] - count, in: table)
    system.cells[other].isDifference = telling == .exact && !isShown
    try sum(whole, of: parts + [other], in: table)
  }
}

/// When the rest of a whole is told by a part.
enum Telling {
  /// Always: counts are shown as they are.
  case exact
  /// Where the part is 0, so that all of a group are known to be in the rest.
  case groups
  /// Never: rounding hides it.
  case never
}

/// What a cell counts: a period, a population and the categories that its children are in.
struct CellName: Hashable {
  /// The kind and code of the period.
  var period: String
  /// The children or referrals that are counted.
  let population: String
  /// The category of each breakdown.
  var categories: [String: String] = [:]

  /// The name without what is not broken down.
  var text: String {
    ([period, population] + categories.map { "\($0.key)=\($0.value)" }.sorted())
      .joined(separator: "|")
  }

  /// What a period is called in names.
  static func period(_ period: Period) -> String { "\(period.kind.rawValue) \(period.code)" }

  /// The quarters of a financial year, in order; none of another period.
  static func quarters(ofYear period: String) -> [String] {
    let year = "\(Period.Kind.financialYear.rawValue) "
    guard period.hasPrefix(year) else { return [] }
    return (1...4).map { "\(Period.Kind.quarter.rawValue) \(period.dropFirst(year.count))-Q\($0)" }
  }

  /// Whether it counts a whole, or a group by what a child keeps.
  var isLasting: Bool {
    let lasting = ["sex", "ethnic_group", "learning broad"]
    // Who has no known birth is of unknown age whenever asked.
    let isOfUnknownAge = categories["age_band"] == "unknown"
    return depth == 0
      || (depth == 1 && (isOfUnknownAge || lasting.contains { categories[$0] != nil }))
  }

  /// The same, or by what few change between referrals.
  var isKept: Bool {
    isLasting
      || (depth == 1 && ["setting", "looked_after"].contains { categories[$0] != nil })
  }

  /// How many breakdowns it has.
  var depth: Int { categories.count }

  /// The same with one more category.
  func with(_ dimension: String, _ category: String) -> CellName {
    var name = self
    name.categories[dimension] = category
    return name
  }
}

/// Why the counts of a table do not fit those of the others; never a value.
enum LinkingError: Error {
  /// Another table counts the same children differently.
  case countsDiffer
  /// Parts are not the whole.
  case notASum
  /// The table has another form than the catalogue says.
  case otherForm
}
