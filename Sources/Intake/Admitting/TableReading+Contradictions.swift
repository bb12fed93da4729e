import Records
import Vocabulary

extension TableReading {
  /// Reads a cell of a column that has one value in a row: what says otherwise in a repeated element
  /// or another column is reported, and neither is used.
  ///
  /// - Parameters:
  ///   - step: The column.
  ///   - cell: A trimmed cell that is not empty.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: Whether the row has something that can be used.
  mutating func settle(
    _ step: ColumnStep, _ cell: Cell, in row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    let before = step.isShared ? row.takeOut(step.target) : nil
    let isUsable =
      step.isSingle && cell.isRepeated
      ? settleRepeated(step, cell, in: &row, report: &report)
      : use(step, cell, into: &row, report: &report)
    guard let before else { return isUsable }
    return settle(step, before, in: &row, report: &report)
  }

  /// Compares a second column of one field with the first.
  ///
  /// - Parameters:
  ///   - step: The column.
  ///   - cell: The first cell.
  ///   - other: The second, trimmed.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  mutating func compare(
    _ step: ColumnStep, _ cell: Cell?, with other: Cell, in row: inout PseudonymisedRow,
    report: inout RowReport
  ) {
    guard !other.isEmpty else { return }
    if case .day = step.target { return compareValues(step, with: other, &row, &report) }
    if case .code = step.target { return compareValues(step, with: other, &row, &report) }
    guard let cell, !cell.isEmpty, !cell.isSameReference(as: other) else { return }
    _ = row.takeOut(step.target)
    report.add(.valuesContradict, step.number)
    if step.isRequired { report.add(.requiredMissing, step.number) }
  }

  private mutating func compareValues(
    _ step: ColumnStep, with other: Cell, _ row: inout PseudonymisedRow, _ report: inout RowReport
  ) {
    let before = row.takeOut(step.target)
    _ = use(step, other, into: &row, report: &report)
    guard let before else { return }
    let isSettled = settle(step, before, in: &row, report: &report)
    if step.isRequired, !isSettled { report.add(.requiredMissing, step.number) }
  }

  /// Keeps the value that was there before, unless the one that is there now is another.
  private func settle(
    _ step: ColumnStep, _ before: FieldValue, in row: inout PseudonymisedRow,
    report: inout RowReport
  ) -> Bool {
    if let after = row.takeOut(step.target), after != before {
      report.add(.valuesContradict, step.number)
      return false
    }
    row.put(before, in: step.target)
    return true
  }

  private mutating func settleRepeated(
    _ step: ColumnStep, _ cell: Cell, in row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    var found: Set<FieldValue> = []
    var isUsable = false
    switch step.target {
    case .day, .code:
      for value in cell.split(separator: Cell.repetition) {
        let value = Cell(rebasing: value).trimmed
        isUsable = use(step, value, into: &row, report: &report) || isUsable
        if let taken = row.takeOut(step.target) { found.insert(taken) }
      }
    default: break
    }
    if found.isEmpty, isUsable { return true }
    guard found.count == 1, let value = found.first else {
      report.add(.valuesContradict, step.number)
      return false
    }
    row.put(value, in: step.target)
    return true
  }
}

extension Cell {
  /// The byte that the reader of documents puts between the values of repeated elements.
  fileprivate static let repetition = UInt8(ascii: "|")

  /// Whether repeated elements sent different values.
  fileprivate var isRepeated: Bool {
    contains(Self.repetition)
  }

  /// The one value, where repeated elements sent the same; otherwise all of them.
  var withoutRepetition: Cell {
    guard let end = firstIndex(of: Self.repetition) else { return self }
    let first = Cell(rebasing: self[..<end]).trimmed
    let isSame = split(separator: Self.repetition).allSatisfy {
      Cell(rebasing: $0).isSameReference(as: first)
    }
    return isSame ? first : self
  }

  /// Whether two references are one in their canonical form.
  fileprivate func isSameReference(as other: Cell) -> Bool {
    var (left, right): ([UInt8], [UInt8]) = ([], [])
    Reference.append(self, to: &left)
    Reference.append(other, to: &right)
    return left == right
  }
}
