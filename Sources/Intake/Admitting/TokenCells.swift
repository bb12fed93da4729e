import Records

/// Reads a column of identifiers; only keyed tokens of them leave it.
struct TokenCells {
  /// The identifier that the column fills.
  let field: TokenField
  /// The place of its canonical form, where it is a reference of the sender's.
  let place: Int
  /// The form that a national return asks of the reference.
  let form: ReferenceForm?

  /// What a column of identifiers needs beside the cell.
  @inline(__always)
  static func isReference(_ field: TokenField) -> Bool {
    switch field {
    case .upn, .formerUpn, .nhsNumber: false
    case .child, .referral, .incident, .school: true
    }
  }

  /// Reads a cell.
  ///
  /// - Parameters:
  ///   - cell: A trimmed cell that is not empty.
  ///   - column: The column's number, for findings.
  ///   - identifiers: The row's canonical forms.
  ///   - row: The row that is filled.
  ///   - report: What is found.
  /// - Returns: Whether the cell says something that can be used.
  @inline(__always)
  func read(
    _ cell: Cell, column: Int, identifiers: inout RowTokens, into row: inout PseudonymisedRow,
    report: inout RowReport
  ) -> Bool {
    guard !cell.isSheetMark else {
      report.add(.sheetMark, column)
      return false
    }
    guard !cell.isScientificNumber else {
      report.add(.scientificNumber, column)
      return false
    }
    guard Self.isReference(field) else {
      return readNumber(cell, column: column, &identifiers, &row, &report)
    }
    if let form { for rule in form.breaches(of: cell) { report.add(rule, column) } }
    guard identifiers.isReference(place, column: column, report: &report) else { return false }
    let found = identifiers.forms[place]
    identifiers.fill(field, of: &row, from: found.start, count: found.count)
    return true
  }

  private func readNumber(
    _ cell: Cell, column: Int, _ identifiers: inout RowTokens, _ row: inout PseudonymisedRow,
    _ report: inout RowReport
  ) -> Bool {
    if field != .nhsNumber, Self.isReasonForNone(cell) { return false }
    let start = identifiers.forms.count
    let isValid = identifiers.forms.add(number: cell, isNHS: field == .nhsNumber)
    guard isValid else {
      let invalid = field == .nhsNumber ? Rule.invalidNHSNumber : .invalidUPN
      report.add(Reference.isPlaceholder(cell) ? .placeholderReference : invalid, column)
      return false
    }
    let count = identifiers.forms.count - start
    let number = identifiers.forms.bytes(from: start, count: count)
    if field != .nhsNumber, !IssuingAuthority.issued(number) {
      report.add(.unknownAuthority, column)
    }
    // A temporary pupil number is held as an earlier one: another will take or has taken its place.
    let isTemporary = field == .upn && number[count - 1].digit == nil
    identifiers.fill(isTemporary ? .formerUpn : field, of: &row, from: start, count: count)
    return true
  }

  /// Whether the cell says why there is no number: UN1 to UN7.
  private static func isReasonForNone(_ cell: Cell) -> Bool {
    cell.count == 3 && cell[0].upperCase == UInt8(ascii: "U")
      && cell[1].upperCase == UInt8(ascii: "N") && cell[2].digit != nil
  }
}
