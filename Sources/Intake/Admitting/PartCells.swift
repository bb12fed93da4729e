import Records

/// Reads a column that is a part of a composite token: it fills nothing by itself.
final class PartCells: ColumnCells {
  private var canonical: [UInt8] = []

  func read(
    _ cell: Cell, column: String, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    guard !cell.isSheetMark else {
      report.add(.sheetMark, column)
      return false
    }
    return Reference.read(cell, into: &canonical, column: column, report: &report)
  }
}
