import Records
import Vocabulary

/// Reads a column of codes.
struct CodeCells: ~Copyable {
  private let field: CodeField
  private let list: CodeList
  private var known = SpellingCache<CodeReading>()

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - field: The code that the column fills.
  ///   - list: The list it is read with.
  init(field: CodeField, list: CodeList) {
    self.field = field
    self.list = list
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
  mutating func read(
    _ cell: Cell, column: Int, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    let reading = known.meaning(of: cell) { $0.isSheetMark ? .sheetMark : list.read($0.text) }
    if reading.isUnknown { report.unknown?.note(cell, list: ListName(field)) }
    return row.take(reading, for: field, column: column, report: &report)
  }
}

extension PseudonymisedRow {
  /// Takes what a cell of codes holds; the first column with a code fills the field.
  ///
  /// - Parameters:
  ///   - reading: What the cell holds.
  ///   - field: The field.
  ///   - column: The column's number, for findings.
  ///   - report: What is found.
  /// - Returns: Whether something was sent, known or not.
  @inline(__always)
  mutating func take(
    _ reading: CodeReading, for field: CodeField, column: Int, report: inout RowReport
  ) -> Bool {
    switch reading {
    case .code(let code):
      if self[field] < 0 { self[field] = code }
      return true
    case .otherYear(let code):
      if self[field] < 0 { self[field] = code }
      report.add(.codeOfOtherYear, column)
      return true
    case .broad(let code):
      if self[field] < 0 { self[field] = code }
      report.add(.broadGroup, column)
      return true
    case .noValue: return true
    case .personOnly:
      report.observesPersonOnly = true
      return true
    case .sheetMark:
      report.add(.sheetMark, column)
      return false
    case .schemeMissing: report.add(.schemeMissing, column)
    case .unrecognised: report.add(.unrecognisedCode, column)
    }
    if self[field] < 0 { self[field] = CodeColumn.unrecognised }
    return true
  }
}
