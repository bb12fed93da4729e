/// Finds totals under another name: taken for a category they count every child twice, and what is
/// hidden to protect a count protects another one.
struct MisnamedTotals {
  let reading: TableReading
  /// In so many groups of rows a category must count as many as all others to be refused.
  let leastGroups: Int

  private static let usual: Set<String> = [
    "total", "totals", "all", "overall", "sum", "grandtotal", "alltotal", "everyone", "allchildren",
    "allcategories", "allpersons",
  ]

  private var total: String { reading.hierarchy.total }

  /// Refuses a table without rows, with an empty category, or with a total under another name.
  func check(_ table: CountTable) throws(TableFileError) {
    let layout = try TableLayout(table)
    guard !table.rows.isEmpty else { throw .noRows(table: table.id) }
    for (name, column) in layout.dimensions {
      for (place, row) in table.rows.enumerated() where row.count == table.columns.count {
        guard !row[column].isEmpty || total.isEmpty else {
          throw .noCategory(table: table.id, line: place + 2, column: name, total: total)
        }
        guard !isUsual(row[column], of: name) else {
          throw .usualTotal(
            table: table.id, line: place + 2, column: name, code: row[column], total: total)
        }
      }
      try checkSums(of: table, layout, name, column)
    }
  }

  private func isUsual(_ code: String, of dimension: String) -> Bool {
    guard code != total, !reading.hierarchy.names(code, in: dimension) else { return false }
    func letters(_ text: String) -> String { text.lowercased().filter(\.isLetter) }
    let word = letters(code)
    return !word.isEmpty && (Self.usual.contains(word) || word == letters(total))
  }

  /// Where totals stand beside them, sums show whether a category is one.
  private func checkSums(
    of table: CountTable, _ layout: TableLayout, _ name: String, _ column: Int
  ) throws(TableFileError) {
    let rows = table.rows.enumerated().filter { $0.element.count == table.columns.count }
    guard !reading.separate.contains(name), !reading.hierarchy.dimensions.contains(name),
      !rows.contains(where: { $0.element[column] == total })
    else { return }
    let groups = Dictionary(grouping: rows) { row in
      layout.dimensions.filter { $0.column != column }.map { row.element[$0.column] }
    }.values.compactMap { rows in
      Self.counts(rows.map { ($0.element[column], $0.element[layout.count]) })
    }
    for (place, row) in rows where isSum(row[column], in: groups) {
      throw .sumOfOthers(
        table: table.id, line: place + 2, column: name, code: row[column], total: total)
    }
  }

  /// The counts of a group of rows by category; nothing where one is hidden.
  private static func counts(_ rows: [(code: String, text: String)]) -> [String: Int]? {
    var counts: [String: Int] = [:]
    for (code, text) in rows {
      guard case .number(let count) = WrittenCount(text), count <= WrittenCount.largest else {
        return nil
      }
      counts[code] = count
    }
    return counts
  }

  /// Whether a category counts as many as all others in each group, two and more of them not 0.
  private func isSum(_ code: String, in groups: [[String: Int]]) -> Bool {
    let sums = groups.map { group in
      let others = group.filter { $0.key != code }.values
      return (own: group[code], sum: others.reduce(0, +), filled: others.count { $0 > 0 })
    }
    return sums.allSatisfy { $0.own == $0.sum }
      && sums.count { $0.filled > 1 } >= leastGroups
  }
}

extension TableReading {
  /// Refuses tables whose rows would be misread: none, empty categories, or totals under another name
  /// than is said.
  ///
  /// - Parameters:
  ///   - tables: The tables as they stand in files.
  ///   - leastGroups: In how many groups of rows a category must count as many as all others to be
  ///     taken for their total; rounded numbers do so by chance.
  /// - Throws: `TableFileError` with the table, the line, the column and the category.
  public func refuseMisnamed(
    _ tables: [CountTable], leastGroups: Int
  ) throws(TableFileError) {
    let totals = MisnamedTotals(reading: self, leastGroups: leastGroups)
    for table in tables { try totals.check(table) }
  }
}
