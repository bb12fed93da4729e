import Records
import Vocabulary

/// Reads a column of dates.
struct DayCells {
  private let field: DayField
  private let reader: DateReader
  private let isNested: Bool

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - field: The date that the column fills.
  ///   - orders: The orders in which dates may be written.
  ///   - isNested: Whether it stands in an element below the row's own.
  init(field: DayField, orders: [DateOrder], isNested: Bool) {
    self.field = field
    self.isNested = isNested
    reader = DateReader(orders: orders)
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - column: The column's number, for findings.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: Whether the cell says something that can be used.
  @inline(__always)
  func read(
    _ cell: Cell, column: Int, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    report.facts.noteSent(field)
    switch reading(of: cell) {
    case .day(let day) where day > report.facts.asOf: report.add(.dateInFuture, column)
    case .day(let day):
      if field == .meeting { report.facts.meetings += 1 }
      guard row[field] == nil else { return true }
      row[field] = day
      if field == .meeting { report.facts.meetingIsNested = isNested }
      return true
    case .undeclared: report.add(.dateOrderUndeclared, column)
    case .impossible: report.add(.dateImpossible, column)
    case .serialNumber: report.add(.serialNumber, column)
    case .shortYear: report.add(.shortYear, column)
    case .unreadable: report.add(cell.isSheetMark ? .sheetMark : .dateUnreadable, column)
    }
    return false
  }

  /// The day of a cell; of a month of birth its first day, whether a month was sent or a date in it.
  @inline(__always)
  private func reading(of cell: Cell) -> DayReading {
    guard field == .birthMonth else {
      return reader.isoDay(cell).map(DayReading.day) ?? reader.read(first(of: cell))
    }
    if let month = BirthMonth(iso: String(decoding: cell, as: UTF8.self)) {
      return .day(month.first)
    }
    guard case .day(let day) = reader.read(first(of: cell)) else {
      return reader.read(first(of: cell))
    }
    return .day(BirthMonth(of: day).first)
  }

  /// The first of several dates that repeated elements of a document sent.
  private func first(of cell: Cell) -> Cell {
    guard let end = cell.firstIndex(of: UInt8(ascii: "|")) else { return cell }
    return Cell(rebasing: cell[..<end]).trimmed
  }
}
