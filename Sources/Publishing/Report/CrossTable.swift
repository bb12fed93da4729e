import Disclosure
import Pages
import Vocabulary

/// A table of two breakdowns laid out as rows and columns, where one number fills a cell.
struct CrossTable {
  private static let mostColumns = 8

  let columns: [TableColumn]
  let rows: [TableRow]

  /// Nothing where the table has another shape, or more columns than a page can hold.
  init?(_ table: ReleasedTable, keys: [[String]]) {
    guard table.dimensions.count == 2 else { return nil }
    let measures = Set(table.values.map(\.measure))
    guard let measure = measures.first, measures.count == 1,
      measure == .count || measure == .percentage
    else { return nil }
    let across = keys.map { $0[1] }.removingRepeats()
    guard across.count <= Self.mostColumns else { return nil }
    let unit = measure.shortUnit
    columns =
      [TableColumn(table.dimensions[0].label)]
      + across.map {
        .number(table.dimensions[1].label(of: $0), unit: unit)
      }
    let values = Dictionary(uniqueKeysWithValues: table.values.map { ($0.key, $0) })
    rows = keys.map { $0[0] }.removingRepeats().map { code in
      TableRow(
        Prose(table.dimensions[0].label(of: code)),
        across.map { inner in
          let value = values[[code, inner]]
          return measure == .count ? ValueCells.count(value) : ValueCells.value(value)
        })
    }
  }
}
