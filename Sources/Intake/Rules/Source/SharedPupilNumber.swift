import Records

/// A unique pupil number that two children of one sender have.
final class SharedPupilNumber: SourceRule {
  static let rule = Rule(
    "V092", .file, .query,
    wrong: "another child of the sender has the same unique pupil number",
    fix: "check both children's numbers against the school's records",
    why: "the two are linked as one child",
    example: "'C-118' and 'C-204' both with 'T999000016049'",
    origin: "1520")

  // Half of the first child's token: another child has the same half once in four thousand million.
  private var childOfNumber = TokenTable<UInt32>()

  static func concerns(_ table: TableFormat) -> Bool {
    table.fills(.token(.upn)) && table.fills(.token(.child))
  }

  func take(_ row: SourceRow) -> FieldTarget? {
    let number = row[TokenField.upn]
    let child = row[TokenField.child]
    guard number.isPresent, child.isPresent else { return nil }
    let half = UInt32(truncatingIfNeeded: child.low)
    let first = childOfNumber.place(of: number.low, orNew: half)
    return first.pointee == half ? nil : .token(.upn)
  }
}
