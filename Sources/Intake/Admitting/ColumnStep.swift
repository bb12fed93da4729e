import Records

/// One column of a table made ready to read.
final class ColumnStep {
  /// The column's name, for findings.
  let name: String
  /// The column's place in the format.
  let index: Int
  /// Whether a row without a usable value is set aside.
  let isRequired: Bool
  /// The rule that a row breaks by sending nothing in the column.
  let whenEmpty: Rule?
  /// What the column looks like where no value may stand in it.
  let refusal: String?
  /// Whether it is an element that the year of the return does not know.
  let isOfOtherYear: Bool
  /// Whether that was said of the file that is read.
  var isNoted = false
  /// Reads its cells, where they fill a field.
  let cells: (any ColumnCells)?
  /// Codes that other fields take when a cell holds a usable value.
  let sets: [CodeValue]

  /// Makes a column ready, or nothing where its cells are not looked at one by one.
  ///
  /// - Parameters:
  ///   - column: The column.
  ///   - index: Its place in the format.
  ///   - table: Its table, for errors.
  ///   - context: What readers are made with.
  /// - Throws: `IntakeError.settings` where a code of the format is in no list.
  init?(
    _ column: ColumnFormat, at index: Int, in table: TableFormat, context: ReadingContext
  ) throws(IntakeError) {
    switch column.use {
    case .drop, .ethnicityScheme: return nil
    case .part where !column.isRequired && !table.joins(column): return nil
    case .part, .field, .refuse: break
    }
    name = column.name
    self.index = index
    isRequired = column.isRequired
    whenEmpty = table.rule(whereEmpty: column)
    refusal =
      column.use == .refuse ? PersonalColumn.kind(of: column.name) ?? column.name : nil
    isOfOtherYear = column.isOfOtherYear && !column.path.isEmpty && !column.path.hasPrefix("/")
    cells = try context.cells(of: column, in: table)
    sets = try context.values(column.sets)
  }
}

extension TableFormat {
  /// The rule that a row breaks by sending nothing in a column.
  fileprivate func rule(whereEmpty column: ColumnFormat) -> Rule? {
    if column.isRequired { return .requiredMissing }
    return record == .person && column.use == .field(.code(.ethnicity)) ? .ethnicityMissing : nil
  }

  /// Whether a token of the table is joined of the column and others.
  fileprivate func joins(_ column: ColumnFormat) -> Bool {
    tokens.contains { $0.columns.contains(column.name) }
  }
}
