/// Categories that may be merged into broader ones where that lets more be shown.
public struct CategoryMerging: Sendable {
  /// The dimensions that have such categories, in alphabetical order.
  public let dimensions: [String]
  private var broader: [String: [String: String]] = [:]

  /// Creates a way of merging.
  ///
  /// - Parameter lines: Dimension, code, and the code of what it is merged into.
  public init(lines: [(dimension: String, code: String, into: String)]) {
    for line in lines { broader[line.dimension, default: [:]][line.code] = line.into }
    dimensions = broader.keys.sorted()
  }

  /// A table with the categories of some dimensions merged, its counts summed.
  ///
  /// Where the broader category stands in the table already, as a subtotal, the narrower ones are
  /// left out. Derived columns are left out in any case.
  ///
  /// - Parameters:
  ///   - table: The table, with true counts.
  ///   - chosen: The dimensions to merge.
  ///   - separate: Dimensions whose categories do not add up.
  /// - Returns: The table; as it was where it has none of the dimensions.
  /// - Throws: `TableFileError` for a table that cannot be read or a dimension that does not add up.
  public func merged(
    _ table: CountTable, _ chosen: Set<String>, separate: Set<String>
  ) throws(TableFileError) -> CountTable {
    let layout = try TableLayout(table)
    let merging = layout.dimensions.filter { chosen.contains($0.name) && broader[$0.name] != nil }
    guard !merging.isEmpty else { return table }
    if let first = merging.first(where: { separate.contains($0.name) }) {
      throw .notMergeable(table: table.id, dimension: first.name)
    }
    var sums = RowSums()
    for (line, row) in table.rows.enumerated() {
      guard row.count == table.columns.count else {
        throw .unevenRow(table: table.id, line: line + 2)
      }
      guard case .number(let count) = WrittenCount(row[layout.count]) else {
        throw .notACount(table: table.id, cell: "line \(line + 2)")
      }
      var codes = layout.dimensions.map { row[$0.column] }
      var isNarrower = false
      for (place, dimension) in layout.dimensions.enumerated() {
        guard chosen.contains(dimension.name),
          let into = broader[dimension.name]?[codes[place]], into != codes[place]
        else { continue }
        let stands = table.rows.contains { $0[dimension.column] == into }
        if stands { isNarrower = true }
        codes[place] = into
      }
      if !isNarrower { sums.add(count, to: codes) }
    }
    return CountTable(
      id: table.id, columns: layout.names + [CountTable.Column.count.rawValue], rows: sums.rows)
  }

  /// Counts by categories, in the order in which these first come.
  private struct RowSums {
    private var order: [[String]] = []
    private var counts: [[String]: Int] = [:]

    var rows: [[String]] { order.map { $0 + [String(counts[$0, default: 0])] } }

    mutating func add(_ count: Int, to codes: [String]) {
      if counts[codes] == nil { order.append(codes) }
      counts[codes, default: 0] += count
    }
  }
}
