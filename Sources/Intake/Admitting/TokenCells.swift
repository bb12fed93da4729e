import Records

/// Reads a column of identifiers; only keyed tokens of them leave it.
final class TokenCells: ColumnCells {
  private let field: TokenField
  private let pseudonymiser: Pseudonymiser
  private let form: ReferenceForm?
  private var canonical: [UInt8] = []

  /// Creates a reader of a column.
  ///
  /// - Parameters:
  ///   - field: The identifier that the column fills.
  ///   - pseudonymiser: Makes the tokens.
  ///   - form: The form that a national return asks of the reference.
  init(field: TokenField, pseudonymiser: Pseudonymiser, form: ReferenceForm?) {
    self.field = field
    self.pseudonymiser = pseudonymiser
    self.form = form
  }

  func read(
    _ cell: Cell, column: String, into row: inout PseudonymisedRow, report: inout RowReport
  ) -> Bool {
    guard !cell.isSheetMark else {
      report.add(.sheetMark, column)
      return false
    }
    guard read(cell, column: column, report: &report) else { return false }
    let filled = fieldToFill
    if !row[filled].isPresent { row[filled] = pseudonymiser.token(of: canonical) }
    return true
  }

  /// A temporary pupil number is held as an earlier one: another will take or has taken its place.
  private var fieldToFill: TokenField {
    field == .upn && UniquePupilNumber.isTemporary(canonical) ? .formerUpn : field
  }

  private func read(_ cell: Cell, column: String, report: inout RowReport) -> Bool {
    switch field {
    case .upn, .formerUpn:
      if Self.isReasonForNone(cell) { return false }
      guard take(UniquePupilNumber.canonical(cell), orElse: .invalidUPN, column, &report) else {
        return false
      }
      if !IssuingAuthority.issued(canonical) { report.add(.unknownAuthority, column) }
      return true
    case .nhsNumber:
      return take(NHSNumber.canonical(cell), orElse: .invalidNHSNumber, column, &report)
    case .child, .referral, .incident, .school:
      for rule in form?.breaches(of: cell) ?? [] { report.add(rule, column) }
      return Reference.read(cell, into: &canonical, column: column, report: &report)
    }
  }

  private func take(
    _ number: [UInt8]?, orElse rule: Rule, _ column: String, _ report: inout RowReport
  ) -> Bool {
    guard let number else {
      report.add(rule, column)
      return false
    }
    canonical = number
    return true
  }

  /// Whether the cell says why there is no number: UN1 to UN7.
  private static func isReasonForNone(_ cell: Cell) -> Bool {
    cell.count == 3 && cell[0].upperCase == UInt8(ascii: "U")
      && cell[1].upperCase == UInt8(ascii: "N") && cell[2].digit != nil
  }
}
