import Records

/// Reads the cells of one column into a field; keeps what it learnt from row to row.
protocol ColumnCells: AnyObject {
  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - column: The column's name, for findings.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: Whether the cell says something that can be used.
  func read(
    _ cell: Cell, column: String, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool
}
