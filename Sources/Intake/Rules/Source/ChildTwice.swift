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
    table.hasOneRowPerChild
  }

  func take(_ row: SourceRow) -> FieldTarget? {
    let child = row.child
    guard child.isPresent else { return nil }
    // A child may stand in several tables of one file: each has a place of its own.
    let place = child.low &+ UInt64(row.place.table) &* 0x9E37_79B9_7F4A_7C15
    let file = fileOfChild.place(of: place, orNew: -1)
    defer { file.pointee = row.place.file }
    guard file.pointee == row.place.file else { return nil }
    return .token(row[TokenField.child].isPresent ? .child : .upn)
  }
}
