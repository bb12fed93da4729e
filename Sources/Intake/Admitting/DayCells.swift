import Records
import Vocabulary

/// Reads a column of dates.
final class DayCells: ColumnCells {
  private let field: DayField
  private let reader: DateReader

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - field: The date that the column fills.
  ///   - orders: The orders in which dates may be written.
  init(field: DayField, orders: [DateOrder]) {
    self.field = field
    reader = DateReader(orders: orders)
  }

  func read(
    _ cell: Cell, column: String, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    switch reader.read(first(of: cell)) {
    case .day(let day) where day > report.facts.asOf: report.add(.dateInFuture, column)
    case .day(let day):
      if field == .meeting { report.facts.meetings += 1 }
      if row[field] == nil { row[field] = day }
      return true
    case .undeclared: report.add(.dateOrderUndeclared, column)
    case .impossible: report.add(.dateImpossible, column)
    case .shortYear: report.add(.shortYear, column)
    case .unreadable: report.add(cell.isSheetMark ? .sheetMark : .dateUnreadable, column)
    }
    return false
  }

  /// The first of several dates that repeated elements of a document sent.
  private func first(of cell: Cell) -> Cell {
    guard let end = cell.firstIndex(of: UInt8(ascii: "|")) else { return cell }
    return Cell(rebasing: cell[..<end]).trimmed
  }
}
