import Publishing
import Store
import Vocabulary

/// A value as a query over the store makes it.
struct RecountedValue {
  let key: [String]
  let measure: String
  let count: Int?
  let denominator: Int?
  let value: Double?

  /// Reads a row of key1, key2, measure, count, denominator, value.
  init?(_ row: [StoredValue]) {
    guard row.count == 6, let measure = row[2].text else { return nil }
    key = row.prefix(2).compactMap(\.text)
    self.measure = measure
    count = row[3].number.map { Int($0) }
    denominator = row[4].number.map { Int($0) }
    value = row[5].number
  }

  /// Whether it is what was published, up to rounding of the last digits.
  func agrees(with published: PublishedValue) -> Bool {
    guard key == published.key, measure == published.measure, count == published.count,
      denominator == published.denominator
    else { return false }
    switch (value, published.value) {
    case (nil, nil): return true
    case (let made?, let shown?): return abs(made - shown) <= 1e-9 * max(1, abs(shown))
    default: return false
    }
  }
}

extension RecountedTable {
  /// A published table, with the cells that are asked for.
  init(_ table: PublishedTable, cells: [[String]]) {
    self.init(
      id: table.id, first: table.period.first, last: table.period.last,
      codes: table.dimensions.map { $0.categories.map(\.code) }, cells: cells,
      untold: Set(table.values.filter(\.isUntold).compactMap(\.key.first)))
  }
}
