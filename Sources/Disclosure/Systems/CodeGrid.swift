/// The codes of a table's rows.
struct CodeGrid {
  /// The table.
  let table: String
  /// The dimensions.
  let names: [String]
  /// A code for each dimension, by row.
  let rows: [[String]]

  /// What tables make together of which each has one category of a dimension, such as one file for
  /// each area.
  ///
  /// - Parameters:
  ///   - grids: The tables.
  ///   - total: The code of what is not broken down.
  /// - Returns: One grid for each dimension by which some of the tables are such slices.
  static func whole(of grids: [CodeGrid], total: String) -> [CodeGrid] {
    var found: [CodeGrid] = []
    for name in Set(grids.flatMap(\.names)).sorted() {
      let slices = grids.compactMap { $0.slice(along: name, total: total) }
      for (names, own) in Dictionary(grouping: slices, by: \.names).sorted(by: {
        $0.key.lexicographicallyPrecedes($1.key)
      }) where Set(own.map(\.code)).count > 1 {
        var seen: Set<[String]> = []
        let rows = own.flatMap(\.rows).filter { seen.insert($0).inserted }
        found.append(CodeGrid(table: own[0].table, names: names, rows: rows))
      }
    }
    return found
  }

  private struct Slice {
    let table: String
    let names: [String]
    let code: String
    let rows: [[String]]
  }

  /// The table with its dimensions in alphabetical order, where it has one category of a dimension.
  private func slice(along name: String, total: String) -> Slice? {
    guard let dimension = names.firstIndex(of: name), let code = rows.first?[dimension],
      code != total, rows.allSatisfy({ $0[dimension] == code })
    else { return nil }
    let order = names.indices.sorted { names[$0] < names[$1] }
    return Slice(
      table: table, names: order.map { names[$0] }, code: code,
      rows: rows.map { row in order.map { row[$0] } })
  }
}
