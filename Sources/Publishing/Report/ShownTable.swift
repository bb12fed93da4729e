import Disclosure
import Pages
import Vocabulary

/// A released table as a table of a page: a row for each category, a column for each measure.
struct ShownTable {
  private let released: ReleasedTable
  private let release: Release
  private let id: String
  private let keys: [[String]]
  private let measures: [Measure]

  /// Shows a table, or only some of its rows; `prefix` keeps identifiers apart on a page.
  init(
    _ released: ReleasedTable, release: Release, prefix: String = "",
    where isShown: (_ key: [String]) -> Bool = { _ in true }
  ) {
    self.released = released
    self.release = release
    id = prefix + released.id
    keys = released.values.map(\.key).removingRepeats().filter(isShown)
    let used = Set(released.values.map(\.measure))
    measures = Measure.allCases.filter(used.contains)
  }

  var table: Table {
    let cross = CrossTable(released, keys: keys)
    return Table(
      id: id, caption: caption, columns: cross?.columns ?? columns, rows: cross?.rows ?? rows,
      notes: TableNotes(released, release: release, keys: keys).notes,
      download: Download(
        address: TableFile.path(of: released.id), facts: "CSV, all periods"))
  }

  private var caption: String {
    "\(Wording.capitalised(released.title)), \(released.period.label), \(release.settings.name)"
  }

  private var columns: [TableColumn] {
    let places = released.dimensions.map { TableColumn($0.label) }
    return (places.isEmpty ? [TableColumn("What is counted")] : places) + counts + shown
  }

  /// A share or a rate stands beside its count and total; waits beside the number of children.
  private var counts: [TableColumn] {
    if hasShares { return [.number("Number"), .number(totalTitle)] }
    guard measures.contains(.count) else { return [] }
    return [.number(measures.count > 1 ? "Children" : "Number")]
  }

  private var hasShares: Bool {
    measures.contains(.percentage) || hasRates
  }

  private var totalTitle: String {
    hasRates ? "Population" : "Out of"
  }

  private var hasRates: Bool {
    measures.contains(.rate) || measures.contains(.rateRatio)
  }

  private var derived: [Measure] {
    measures.filter { $0 != .count }
  }

  private var shown: [TableColumn] {
    derived.flatMap { measure -> [TableColumn] in
      let value = TableColumn.number(measure.title, unit: measure.shortUnit)
      return hasInterval(measure) ? [value, .number("95% interval")] : [value]
    }
  }

  /// Quartiles go without their intervals on a page; the files have them.
  private func hasInterval(_ measure: Measure) -> Bool {
    guard [.percentage, .rate, .rateRatio, .median, .withinLimit].contains(measure) else { return false }
    return released.values.contains { $0.measure == measure && $0.lower != nil }
  }

  private var rows: [TableRow] {
    let rows = keys.map { key in
      TableRow(header(key), inner(key) + cells(of: key), isTotal: Self.isTotal(key))
    }
    return rows.filter { !$0.isTotal } + rows.filter(\.isTotal)
  }

  private func header(_ key: [String]) -> Prose {
    guard let code = key.first, let dimension = released.dimensions.first else {
      return Prose(Wording.capitalised(released.title))
    }
    return Prose(Wording.capitalised(dimension.label(of: code)))
  }

  private func inner(_ key: [String]) -> [TableCell] {
    zip(key, released.dimensions).dropFirst().map { code, dimension in
      TableCell(text: Wording.capitalised(dimension.label(of: code)))
    }
  }

  private static func isTotal(_ key: [String]) -> Bool {
    key.contains { ["all", "total"].contains($0) }
  }

  private func cells(of key: [String]) -> [TableCell] {
    let values = released.values.filter { $0.key == key }
    let first = values.first
    var cells: [TableCell] = []
    if !counts.isEmpty { cells.append(ValueCells.count(first)) }
    if hasShares { cells.append(ValueCells.denominator(first)) }
    for measure in derived {
      let value = values.first { $0.measure == measure }
      cells.append(ValueCells.value(value))
      if hasInterval(measure) { cells.append(ValueCells.interval(value)) }
    }
    return cells
  }
}
