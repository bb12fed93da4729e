import Records
import Vocabulary

/// A child of whom two rows say different dates of birth or sexes.
final class ChildContradicted: SourceRule {
  private struct Said: BitwiseCopyable {
    var birth = Day.missingNumber
    var sex = CodeColumn.missing
  }

  static let rule = Rule(
    "V091", .file, .query,
    wrong: "another row of the sender gives the child a different date of birth or sex",
    fix: "correct the one that is wrong, or give each of two children a reference of its own",
    why: "one reference may stand for two children, who would be counted as one",
    example: "'C-118' born 2012-02-03 in one row and 2012-03-02 in another")

  private var said = TokenTable<Said>()

  static func concerns(_ table: TableFormat) -> Bool {
    let fields = table.columns.map(\.use)
    // A police file has most rows, and its references are checked by its own system.
    return table.record != .policeOccurrence && fields.contains(.field(.token(.child)))
      && (fields.contains(.field(.day(.birth))) || fields.contains(.field(.code(.sex))))
  }

  func take(_ row: PseudonymisedRow, at place: RowPlace, facts: RowFacts) -> FieldTarget? {
    let child = row[TokenField.child]
    let birth = row[DayField.birth]?.number ?? Day.missingNumber
    let sex = row[CodeField.sex] == RecordedSex.notStated.rawValue ? -1 : row[CodeField.sex]
    guard child.isPresent, birth != Day.missingNumber || sex >= 0 else { return nil }
    let known = said.place(of: child.low, orNew: Said())
    // What a later file says of the same fact is a correction.
    if facts.amendsEarlierFile { known.pointee = Said() }
    if known.pointee.birth == Day.missingNumber { known.pointee.birth = birth }
    if known.pointee.sex < 0 { known.pointee.sex = sex }
    if birth != Day.missingNumber, birth != known.pointee.birth { return .day(.birth) }
    return sex >= 0 && sex != known.pointee.sex ? .code(.sex) : nil
  }
}
