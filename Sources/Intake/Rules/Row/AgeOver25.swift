import Records
import Vocabulary

/// A person older than 25 at what the row records.
enum AgeOver25: RowRule {
  static let rule = Rule(
    "V041", .row, .query,
    wrong: "the person is older than 25 at the event",
    fix: "check the date of birth",
    why: "adults are not counted, and a wrong century would hide a child",
    example: "a date of birth 1912-02-03 for 2012-02-03",
    origin: "8775Q")

  static func concerns(_ table: TableFormat) -> Bool {
    table.tellsBirth
  }

  /// Of a month of birth the last day decides: the person can be as young as that.
  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    let month = row[DayField.birthMonth].map { BirthMonth(of: $0).last }
    guard let birth = row[DayField.birth] ?? month, let event = row.eventDay ?? row.latestDay,
      // Six years short of it nobody needs to count.
      birth.days(to: event) > 9_000, let age = birth.age(on: event), age > 25
    else { return nil }
    return .day(row[DayField.birth] == nil ? .birthMonth : .birth)
  }
}
