import Records

extension TableFormat {
  /// The identifier by which the table's rows name a child, or nothing where they name none.
  var childField: TokenField? {
    [TokenField.child, .upn].first { fills(.token($0)) }
  }

  /// The columns in which the child is named: that of the reference, or the parts it is joined of.
  var childColumns: Set<String> {
    childField.map { columns(filling: .token($0)) } ?? []
  }

  /// Whether the file has one row for each child, so that the key names the child and nothing else.
  var hasOneRowPerChild: Bool {
    !key.isEmpty && Set(key) == childColumns
  }

  /// Whether a row of the table can have a value in a field.
  func fills(_ target: FieldTarget) -> Bool {
    columns.contains { $0.use == .field(target) }
      || tokens.contains { FieldTarget.token($0.field) == target }
  }

  /// The column that a finding about a field names: the field's own, or the reference itself among
  /// the parts it is joined of.
  func name(of field: FieldTarget) -> String {
    let joined = tokens.first { FieldTarget.token($0.field) == field }
    return columns.first { $0.use == .field(field) }?.name ?? joined?.columns.last ?? ""
  }

  private func columns(filling target: FieldTarget) -> Set<String> {
    let joined = tokens.first { FieldTarget.token($0.field) == target }
    return Set(joined?.columns ?? columns.filter { $0.use == .field(target) }.map(\.name))
  }
}
