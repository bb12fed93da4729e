import Records

/// A token of several columns made ready to read.
struct CompositeToken {
  /// A column of the identifier; where it is coded, the codes by which known values are written.
  private struct Part {
    let column: Int
    let field: CodeField?
    let codes: [String]
  }

  /// The identifier it stands for.
  let field: TokenField
  /// Makes the tokens.
  let pseudonymiser: Pseudonymiser
  private let parts: [Part]

  /// Makes a token ready.
  ///
  /// - Parameters:
  ///   - format: The token.
  ///   - table: The table whose columns it joins.
  ///   - context: What readers are made with.
  init(_ format: TokenFormat, table: TableFormat, context: ReadingContext) {
    field = format.field
    pseudonymiser = context.pseudonymiser(of: format.field)
    parts = format.columns.compactMap { name in
      guard let index = table.columns.firstIndex(where: { $0.name == name }) else { return nil }
      guard case .field(.code(let field)) = table.columns[index].use else {
        return Part(column: index, field: nil, codes: [])
      }
      return Part(column: index, field: field, codes: context.codes(of: field))
    }
  }

  /// Joins the parts of the identifier.
  ///
  /// A part whose column the file does not have is left out, but not the last, which is the
  /// reference itself. A cell that is empty, or holds a word in place of a reference, makes the
  /// whole unusable: a school without its reference would stand for every child of the school.
  /// A coded part is written by its code, so that two spellings of a provider are one provider.
  ///
  /// - Parameters:
  ///   - bytes: Where the canonical form is added.
  ///   - row: The row, its codes read.
  ///   - cell: The trimmed cell of a column, or nothing where the file does not have it.
  /// - Returns: Whether there is an identifier.
  func append(
    to bytes: inout [UInt8], of row: PseudonymisedRow, cell: (Int) -> Cell?
  ) -> Bool {
    for (place, part) in parts.enumerated() {
      guard let cell = cell(part.column) else {
        if place == parts.count - 1 { return false }
        continue
      }
      guard !cell.isEmpty, !cell.isSheetMark else { return false }
      if !bytes.isEmpty { bytes.append(Reference.separator) }
      let start = bytes.count
      if let field = part.field, row[field] >= 0 {
        bytes.append(contentsOf: part.codes[Int(row[field])].uppercased().utf8)
        continue
      }
      Reference.append(cell, to: &bytes)
      guard start < bytes.count, !Reference.isPlaceholder(bytes[start...]) else { return false }
    }
    return !bytes.isEmpty
  }
}
