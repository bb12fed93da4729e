import Records
import Vocabulary

/// A child of whom two rows say different dates of birth or sexes.
final class ChildContradicted: SourceRule {
  // A day and a sex in four bytes: a day has no more than 24 bits, and there are few sexes.
  private struct Said: BitwiseCopyable {
    static let nothing = Said(birth: Day.missingNumber, sex: -1)
    private static let noDay: Int32 = -1 << 27
    private let packed: Int32

    init(birth: Int32, sex: Int32) {
      let day = birth == Day.missingNumber ? Self.noDay : birth
      packed = day << 4 | (max(sex, -1) + 1)
    }

    var birth: Int32 { packed >> 4 == Self.noDay ? Day.missingNumber : packed >> 4 }
    var sex: Int32 { (packed & 15) - 1 }
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
    let entry = said.place(of: child.low, orNew: .nothing)
    // What a later file says of the same fact is a correction.
    let before = facts.amendsEarlierFile ? .nothing : entry.pointee
    let known = Said(
      birth: before.birth == Day.missingNumber ? birth : before.birth,
      sex: before.sex < 0 ? sex : before.sex)
    entry.pointee = known
    if birth != Day.missingNumber, birth != known.birth { return .day(.birth) }
    return sex >= 0 && sex != known.sex ? .code(.sex) : nil
  }
}
