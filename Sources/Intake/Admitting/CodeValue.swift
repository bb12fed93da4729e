import Records

/// A code that a row takes for a reason other than a cell of its field.
struct CodeValue {
  /// The field.
  let field: CodeField
  /// The position in the field's list.
  let code: Int32
}
