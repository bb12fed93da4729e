import Records
import Vocabulary

/// Support, a plan or a placement that ended before it started.
enum SupportEndsFirst: RowRule {
  static let rule = Rule(
    "V044", .row, .query,
    wrong: "the end lies before the start; the end is not used",
    fix: "correct the one that is wrong",
    why: "a period cannot end before it starts",
    example: "a plan from 2024-06-10 to 2024-05-10")
  static let needs: [FieldTarget] = [.day(.supportStarted), .day(.supportEnded)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let start = row[DayField.supportStarted], let end = row[DayField.supportEnded],
      end < start
    else { return nil }
    row[DayField.supportEnded] = nil
    return .day(.supportEnded)
  }
}
