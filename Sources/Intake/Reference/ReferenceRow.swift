import Vocabulary

/// One row of a reference table; these tables hold no persons, so their cells are plain text.
struct ReferenceRow {
  let file: String
  let line: Int
  let columns: [String]
  let positions: [Int]
  let cells: UnsafeBufferPointer<Cell>

  /// The text of a column.
  ///
  /// - Parameter column: The column's name.
  /// - Returns: Its text without spaces at the ends, or nothing where it is empty or absent.
  func text(_ column: String) -> String? {
    cell(column)?.text
  }

  /// The text of a column that must be filled.
  ///
  /// - Parameter column: The column's name.
  /// - Returns: Its text.
  /// - Throws: `IntakeError.referenceTable` where it is empty.
  func required(_ column: String) throws(IntakeError) -> String {
    guard let text = text(column) else { throw problem(column, "is empty; fill it in") }
    return text
  }

  /// The whole number of a column, where it is filled.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - range: The numbers that can be used.
  /// - Returns: The number, or nothing where the cell is empty or says all.
  /// - Throws: `IntakeError.referenceTable` where it holds something else.
  func number(_ column: String, in range: ClosedRange<Int>) throws(IntakeError) -> Int? {
    guard let cell = cell(column), !Self.saysAll(cell) else { return nil }
    guard let number = cell.wholeNumber, range.contains(number) else {
      throw problem(
        column, "is no whole number from \(range.lowerBound) to \(range.upperBound); correct it")
    }
    return number
  }

  /// The whole number of a column that must be filled.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - range: The numbers that can be used.
  /// - Returns: The number.
  /// - Throws: `IntakeError.referenceTable` where it is empty or holds something else.
  func requiredNumber(_ column: String, in range: ClosedRange<Int>) throws(IntakeError) -> Int {
    guard let number = try number(column, in: range) else {
      throw problem(column, "is empty; fill it in")
    }
    return number
  }

  /// The date of a column that must be filled.
  ///
  /// - Parameter column: The column's name.
  /// - Returns: The date.
  /// - Throws: `IntakeError.referenceTable` where it is empty or not in the form 2025-03-31.
  func day(_ column: String) throws(IntakeError) -> Day {
    let reading = cell(column).map { DateReader(orders: [.iso]).read($0) }
    guard case .day(let day) = reading else {
      throw problem(column, "is no date such as 2025-03-31; correct it")
    }
    return day
  }

  /// The code of a column, where it is filled.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - list: The list it is read with.
  /// - Returns: The position in the list, or nothing where the cell is empty or says all.
  /// - Throws: `IntakeError.referenceTable` where the list does not know it.
  func code(_ column: String, in list: CodeList) throws(IntakeError) -> Int32? {
    guard let cell = cell(column), !Self.saysAll(cell) else { return nil }
    guard case .code(let position) = list.read(cell.text) else {
      let codes = list.entries.map { "'\($0.code)'" }.joined(separator: ", ")
      throw problem(column, "is in no list; use one of \(codes)")
    }
    return position
  }

  /// An error at this row.
  ///
  /// - Parameters:
  ///   - column: The column's name.
  ///   - problem: What is wrong and what to do.
  /// - Returns: The error.
  func problem(_ column: String, _ problem: String) -> IntakeError {
    .referenceTable(file: file, line: line, column: column, problem: problem)
  }

  private func cell(_ column: String) -> Cell? {
    guard let index = columns.firstIndex(of: column), positions[index] >= 0,
      positions[index] < cells.count
    else { return nil }
    let cell = cells[positions[index]].trimmed
    return cell.isEmpty ? nil : cell
  }

  private static func saysAll(_ cell: Cell) -> Bool {
    ["all", "total", "persons", "all ages", "t"].contains(Spelling.words(cell.text))
  }
}
