import Records
import Vocabulary

/// A child born after what the row records.
enum BirthAfterEvent: RowRule {
  static let rule = Rule(
    "V040", .row, .query,
    wrong: "the date of birth lies after the event; it is not used",
    fix: "correct the one that is wrong",
    why: "the age at the event cannot be told",
    example: "a child born 2025-01-09 referred on 2024-05-01",
    origin: "8520")
  static let needs: [FieldTarget] = [.day(.birth)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let birth = row[DayField.birth], let event = row.eventDay,
      birth > (row.kind.mayPrecedeBirth ? event.adding(days: 301) : event)
    else { return nil }
    row[DayField.birth] = nil
    return .day(.birth)
  }
}
