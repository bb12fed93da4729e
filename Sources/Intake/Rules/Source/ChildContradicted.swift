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
  private var file: Int32 = 0

  static func concerns(_ table: TableFormat) -> Bool {
    table.childField != nil && (table.fills(.day(.birth)) || table.fills(.code(.sex)))
  }

  func expect(_ row: SourceRow) {
    said.expect(row.child.low)
  }

  func take(_ row: SourceRow) -> FieldTarget? {
    let child = row.child
    let birth = row[DayField.birth]?.number ?? Day.missingNumber
    let sex = row[CodeField.sex] == RecordedSex.notStated.rawValue ? -1 : row[CodeField.sex]
    guard child.isPresent, birth != Day.missingNumber || sex >= 0 else { return nil }
    startAnew(at: row)
    let entry = said.place(of: child.low, orNew: .nothing)
    // What a later file says of the same fact is a correction.
    let before = row.amendsEarlierFile ? .nothing : entry.pointee
    let known = Said(
      birth: before.birth == Day.missingNumber ? birth : before.birth,
      sex: before.sex < 0 ? sex : before.sex)
    entry.pointee = known
    if birth != Day.missingNumber, birth != known.birth { return .day(.birth) }
    return sex >= 0 && sex != known.sex ? .code(.sex) : nil
  }

  /// Police send most rows and many files, whose facts are too many to remember: there, a later file
  /// counts as the better one whatever it states.
  private func startAnew(at row: SourceRow) {
    guard row.kind == .policeOccurrence, row.place.file != file else { return }
    said = TokenTable()
    file = row.place.file
  }
}
