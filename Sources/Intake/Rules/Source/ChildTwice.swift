import Records

/// A child that stands twice in a file which has one row for each child.
final class ChildTwice: SourceRule {
  static let rule = Rule(
    "V090", .file, .query,
    wrong: "the child stands twice in a file that has one row for each child",
    fix: "send each child once, or give each of two children a reference of its own",
    why: "the later row supersedes the earlier, so that a second child would be lost",
    example: "two 'Child' elements with the same 'LAchildID'",
    origin: "8510")

  private var fileOfChild = TokenTable<Int32>()

  static func concerns(_ table: TableFormat) -> Bool {
    guard table.record == .person, table.key.count == 1 else { return false }
    return table.column(named: table.key[0])?.use == .field(.token(.child))
  }

  func take(_ row: PseudonymisedRow, at place: RowPlace, facts: RowFacts) -> FieldTarget? {
    let file = fileOfChild.place(of: row[TokenField.child].low, orNew: -1)
    defer { file.pointee = place.file }
    return file.pointee == place.file ? .token(.child) : nil
  }
}
