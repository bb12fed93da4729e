import Records
import Vocabulary

/// A child born after what the row records.
enum BirthAfterEvent: RowRule {
  static let rule = Rule(
    "V040", .row, .query,
    wrong: "the date or month of birth lies after the event; it is not used",
    fix: "correct the one that is wrong",
    why: "the age at the event cannot be told",
    example: "a child born 2025-01-09 referred on 2024-05-01",
    origin: "8520")

  static func concerns(_ table: TableFormat) -> Bool {
    table.tellsBirth
  }

  /// Of a month of birth the first day decides: the child can have been born on it.
  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    let field: DayField = row[DayField.birth] == nil ? .birthMonth : .birth
    guard let birth = row[field], let event = row.eventDay,
      birth > (row.kind.mayPrecedeBirth ? event.adding(days: 301) : event)
    else { return nil }
    row[field] = nil
    return .day(field)
  }
}
