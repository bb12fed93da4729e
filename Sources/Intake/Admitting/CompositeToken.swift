import Records

/// A token of several columns made ready to read.
struct CompositeToken {
  /// A column of the identifier; where it is coded, the codes by which known values are written.
  private struct Part {
    let form: Int
    let field: CodeField?
    let codes: UnsafeMutableBufferPointer<UnsafeMutableBufferPointer<UInt8>>
  }

  /// The identifier it stands for.
  let field: TokenField
  private let parts: UnsafeMutableBufferPointer<Part>

  /// Makes a token ready.
  ///
  /// - Parameters:
  ///   - format: The token.
  ///   - table: The table whose columns it joins.
  ///   - forms: The places of the columns' canonical forms, by column.
  ///   - context: What readers are made with.
  init(
    _ format: TokenFormat, table: TableFormat, forms: [Int: Int], context: ReadingContext
  ) {
    field = format.field
    parts = .copying(
      format.columns.compactMap { name in
        guard let index = table.columns.firstIndex(where: { $0.name == name }),
          let form = forms[index]
        else { return nil }
        guard case .field(.code(let field)) = table.columns[index].use else {
          return Part(form: form, field: nil, codes: .copying([]))
        }
        let codes = context.codes(of: field).map { Array($0.uppercased().utf8) }
        return Part(form: form, field: field, codes: .copying(codes.map { .copying($0) }))
      })
  }

  /// Gives back what the token holds; to be called once.
  func release() {
    for part in parts {
      for code in part.codes { code.deallocate() }
      part.codes.deallocate()
    }
    parts.deallocate()
  }

  /// Joins the parts of the identifier and fills the row with it.
  ///
  /// A part whose column the file does not have is left out, but not the last, which is the
  /// reference itself. A cell that is empty, or holds a word in place of a reference, makes the
  /// whole unusable: a school without its reference would stand for every child of the school.
  /// A coded part is written by its code, so that two spellings of a provider are one provider.
  ///
  /// - Parameters:
  ///   - row: The row, its codes read.
  ///   - tokens: The row's identifiers.
  @inline(__always)
  func fill(_ row: inout PseudonymisedRow, _ tokens: inout RowTokens) {
    let start = tokens.forms.count
    if join(row, &tokens.forms, from: start), tokens.forms.count > start {
      tokens.replace(field, of: &row, from: start, count: tokens.forms.count - start)
    } else {
      tokens.forms.cut(to: start)
    }
  }

  @inline(__always)
  private func join(
    _ row: borrowing PseudonymisedRow, _ forms: inout CanonicalForms, from start: Int
  ) -> Bool {
    for place in parts.indices {
      let form = forms[parts[place].form]
      guard form.isThere else {
        if place == parts.count - 1 { return false }
        continue
      }
      guard form.isSent else { return false }
      if forms.count > start { forms.add(byte: Reference.separator) }
      if let field = parts[place].field, row[field] >= 0 {
        forms.add(code: UnsafeBufferPointer(parts[place].codes[Int(row[field])]))
        continue
      }
      guard form.count > 0, !forms.isPlaceholder(parts[place].form) else { return false }
      forms.add(copyOf: form)
    }
    return true
  }
}
