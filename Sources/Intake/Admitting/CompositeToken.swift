import Records

/// A token of several columns made ready to read.
struct CompositeToken {
  /// The identifier it stands for.
  let field: TokenField
  /// Makes the tokens.
  let pseudonymiser: Pseudonymiser
  private let columns: [Int]

  /// Makes a token ready.
  ///
  /// - Parameters:
  ///   - format: The token.
  ///   - table: The table whose columns it joins.
  ///   - context: What readers are made with.
  init(_ format: TokenFormat, table: TableFormat, context: ReadingContext) {
    field = format.field
    pseudonymiser = context.pseudonymiser(of: format.field)
    columns = format.columns.compactMap { name in
      table.columns.firstIndex { $0.name == name }
    }
  }

  /// Joins the parts of the identifier.
  ///
  /// A part whose column the file does not have is left out; one whose cell is empty makes the
  /// whole unusable, as a school without its reference would stand for every child of the school.
  ///
  /// - Parameters:
  ///   - bytes: Where the canonical form is added.
  ///   - cell: The trimmed cell of a column, or nothing where the file does not have it.
  /// - Returns: Whether there is an identifier.
  func append(to bytes: inout [UInt8], cell: (Int) -> Cell?) -> Bool {
    for column in columns {
      guard let cell = cell(column) else { continue }
      guard !cell.isEmpty, !cell.isSheetMark else { return false }
      if !bytes.isEmpty { bytes.append(Reference.separator) }
      Reference.append(cell, to: &bytes)
    }
    return !bytes.isEmpty
  }
}
