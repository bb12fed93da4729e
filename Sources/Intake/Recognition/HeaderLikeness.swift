/// How much of a table's header stands in a file.
struct HeaderLikeness {
  /// The columns that the header and the table share, as a share of both together; nothing where
  /// the table's own marks are missing for the most part, or one is and most of the header is
  /// strange to the table.
  let share: Double?
  /// Whether every column is there by which the table is known and without which it is refused.
  let isWhole: Bool

  /// Compares a header, as letters and digits, with a table.
  init(_ header: Set<String>, _ table: TableFormat) {
    let isThere = { (column: ColumnFormat) in
      ([column.name] + column.also).contains { header.contains(Spelling.letters($0)) }
    }
    let marks = table.telling
    let marked = marks.compactMap(table.column(named:)).count(where: isThere)
    let shared = table.columns.count(where: isThere)
    isWhole = marked == marks.count && table.columns.filter(\.isRequired).allSatisfy(isThere)
    let isLike = marked == marks.count || (marked * 2 >= marks.count && shared * 2 >= header.count)
    guard shared > 0, isLike else {
      share = nil
      return
    }
    share = Double(shared) / Double(header.count + table.columns.count - shared)
  }
}
