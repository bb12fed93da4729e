import Records

extension CarriedFields {
  /// Adds what the rows of a table can fill.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - isThere: Whether the file has the column of that position.
  mutating func add(_ table: TableFormat, where isThere: (Int) -> Bool) {
    add(table.record)
    for field in table.constants.keys { add(field, of: table.record) }
    for token in table.tokens { add(token.field.name, of: table.record) }
    for (place, column) in table.columns.enumerated() where isThere(place) {
      if case .field(let target) = column.use { add(target.name, of: table.record) }
      for field in column.sets.keys { add(field, of: table.record) }
    }
  }
}
