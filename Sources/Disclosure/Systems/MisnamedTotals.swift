/// Finds totals under another name: taken for a category they count every child twice, and what is
/// hidden to protect a count protects another one.
struct MisnamedTotals {
  let reading: TableReading
  /// In so many groups of rows a category must count as many as all others to be refused.
  let leastGroups: Int
  /// What a symbol mostly stands for at most.
  let threshold: Int

  /// The counts of a group of rows by category, and which stand behind a symbol.
  private struct Group {
    var counts: [String: Int] = [:]
    var hidden: Set<String> = []
    var sum = 0
    /// How many are above 0.
    var filled = 0
  }

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
    }.values.map { rows in
      Self.group(rows.map { ($0.element[column], $0.element[layout.count]) })
    }
    var seen: Set<String> = []
    for (place, row) in rows
    where seen.insert(row[column]).inserted && isSum(row[column], in: groups) {
      throw .sumOfOthers(
        table: table.id, line: place + 2, column: name, code: row[column], total: total)
    }
  }

  private static func group(_ rows: [(code: String, text: String)]) -> Group {
    var group = Group()
    for (code, text) in rows {
      if case .number(let count) = WrittenCount(text), count <= WrittenCount.largest {
        group.counts[code] = count
        group.sum += count
        group.filled += count > 0 ? 1 : 0
      } else {
        group.hidden.insert(code)
      }
    }
    return group
  }

  /// Whether a category counts as many as all others in each group, two and more of them not 0.
  ///
  /// Where others are hidden low counts may stand behind them; that alone is chance in one group and
  /// none in two. Rounded numbers need not fit there.
  private func isSum(_ code: String, in groups: [Group]) -> Bool {
    var (exact, likely) = (0, 0)
    for group in groups where !group.hidden.contains(code) {
      let own = group.counts[code] ?? -1
      let rest = own - (group.sum - max(0, own))
      let isRounded = leastGroups > 1 && !group.hidden.isEmpty
      guard rest == 0 || (rest > 0 && !group.hidden.isEmpty) || isRounded else { return false }
      guard group.filled - (own > 0 ? 1 : 0) > 1 else { continue }
      if group.hidden.isEmpty { exact += 1 }
      if (0...threshold * group.hidden.count).contains(rest) { likely += 1 }
    }
    return exact >= leastGroups || (likely >= 2 && leastGroups == 1)
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
  ///   - threshold: What a symbol mostly stands for at most.
  /// - Throws: `TableFileError` with the table, the line, the column and the category.
  public func refuseMisnamed(
    _ tables: [CountTable], leastGroups: Int, threshold: Int
  ) throws(TableFileError) {
    let totals = MisnamedTotals(
      reading: self, leastGroups: leastGroups, threshold: threshold)
    for table in tables { try totals.check(table) }
  }
}
