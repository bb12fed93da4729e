import Tables
import Vocabulary

/// The public tables of a release as one system of cells.
struct PublicPlan {
  /// A table and what its cells are made of.
  struct Entry {
    let table: DraftTable
    let label: String
    let counted: [PublicCounted]
    /// Why it does not go out, where it does not.
    let reason: String?
  }

  private(set) var entries: [Entry] = []
  private(set) var cells = LinkedCells()
  /// The periods that go out, as names of cells have them; others only hang together with them.
  let ownCells: Set<String>

  /// Links tables, the most wanted first.
  ///
  /// One whose counts do not fit the others' is left out: nothing could be told of its safety.
  init(
    _ tables: [DraftTable], of periods: [Period], policy: PublicPolicy, watch: Watched? = nil
  ) {
    let telling: Telling =
      policy.base == 1 ? .exact : policy.groups == .hidden ? .groups : .never
    ownCells = Set(periods.map(CellName.period))
    for table in tables {
      guard let shape = PublicCatalogue.shape(of: table.id) else { continue }
      let linking = TableLinking(
        table: table, shape: shape, telling: telling, leastWhole: policy.leastWholeOfTold,
        longest: watch?.longest(table, shape))
      if case .notAvailable(let reason) = table.content {
        entries.append(Entry(table: table, label: linking.label, counted: [], reason: reason.open))
        continue
      }
      var trial = cells
      do {
        let counted = try linking.link(into: &trial)
        entries.append(
          Entry(table: table, label: linking.label, counted: counted, reason: nil))
        cells = trial
      } catch {
        entries.append(
          Entry(table: table, label: linking.label, counted: [], reason: Self.doesNotFit))
      }
    }
    linkQuarters(telling)
    PublicRelations.link(
      &cells, telling: telling, policy: policy, watch: watch,
      years: watch?.years(tables.map(\.period)) ?? [:], withoutStates: withoutStates)
    for entry in entries where entry.table.id.hasPrefix("B5.") { linkAvailability(of: entry) }
  }

  /// Whether there are ratios tells whether more than one child in ten is of no known group.
  private mutating func linkAvailability(of entry: Entry) {
    let dimension = String(entry.table.id.dropFirst("B5.".count))
    let known = CellName(
      period: CellName.period(entry.table.period),
      population: Population.known.name)
    guard let total = cells.place(of: known) else { return }
    let rates = entries.first {
      $0.table.id == "A5.rate_by_\(dimension)" && $0.table.period == entry.table.period
    }
    let table = entry.reason == nil ? entry.table : rates?.table
    let groups = Set(table?.dimensions.first?.categories.map(\.code) ?? [])
    let unknown = cells.names.indices.filter { place in
      var name = cells.names[place]
      guard let code = name.categories.removeValue(forKey: dimension) else { return false }
      return name == known && !groups.contains(code)
    }
    guard !unknown.isEmpty, !groups.isEmpty else { return }
    let most = unknown.reduce(0) { $0 + 10 * cells.counts[$1] } <= cells.counts[total]
    let sign = most ? 1 : -1
    cells.link(
      [(total, sign)] + unknown.map { (cell: $0, times: -10 * sign) }, lower: most ? 0 : 1,
      upper: .infinity, in: entry.label)
  }

  /// The periods of which counts alone keep states on the reference date back.
  private var withoutStates: Set<String> {
    Set(
      entries.filter { $0.table.id == "C3.state" && $0.reason == Reason.plain }
        .map { CellName.period($0.table.period) })
  }

  static let doesNotFit =
    "its counts hang together with those of other tables in a way that cannot be checked"

  /// What names a table once.
  static func name(_ table: DraftTable) -> [String] {
    [table.id, table.period.kind.rawValue, table.period.code]
  }

  /// The least wanted of some tables that can still be taken out.
  func leastWanted(of labels: [String], but kept: Set<[String]>) -> DraftTable? {
    own.last { entry in
      labels.contains(entry.label) && entry.reason != Self.doesNotFit
        && !kept.contains(Self.name(entry.table))
    }?.table
  }

  /// The tables that go out.
  var own: [Entry] {
    entries.filter { ownCells.contains(CellName.period($0.table.period)) }
  }

  /// The sum of the counts that tables show.
  func sum(_ shown: [Int?]) -> Int {
    own.flatMap(\.counted).reduce(0) { sum, counted in
      switch counted {
      case .count(let cell), .share(let cell, _, _), .rate(let cell, _):
        sum + (shown[cell] == nil ? 0 : cells.counts[cell])
      case .ratio, .waits: sum
      }
    }
  }

  /// A year's referrals are those of its quarters; a child can be in several of them.
  private mutating func linkQuarters(_ telling: Telling) {
    let years = cells.names.enumerated().filter {
      !CellName.quarters(ofYear: $0.element.period).isEmpty
    }
    for (total, name) in years {
      let quarters = CellName.quarters(ofYear: name.period).compactMap { period in
        var quarter = name
        quarter.period = period
        return cells.place(of: quarter)
      }
      if quarters.count == 4 {
        link(quarters, within: total, isSum: name.population == "referrals", telling)
      }
    }
  }

  private mutating func link(
    _ quarters: [Int], within total: Int, isSum: Bool, _ telling: Telling
  ) {
    let label = cells.system.cells[total].tables[0]
    if isSum, (try? cells.sum(total, of: quarters, in: label)) != nil { return }
    guard quarters.reduce(0, { $0 + cells.counts[$1] }) >= cells.counts[total] else { return }
    let terms = quarters.map { (cell: $0, times: 1) } + [(cell: total, times: -1)]
    cells.link(terms, lower: 0, upper: .infinity, in: label)
    for quarter in quarters where cells.counts[quarter] <= cells.counts[total] {
      let rest = cells.names[total].with("not in", cells.names[quarter].period)
      try? cells.bound(
        quarter, within: total, rest: rest, telling == .exact ? .exact : .never, in: label)
    }
  }
}
