import Records
import Vocabulary

/// An assessment completed before it started.
enum AssessmentEndsFirst: RowRule {
  static let rule = Rule(
    "V043", .row, .query,
    wrong: "the assessment ends before it starts; the end is not used",
    fix: "correct the one that is wrong",
    why: "a wait cannot end before it starts",
    example: "started 2024-06-10, completed 2024-06-01",
    origin: "8608")
  static let needs: [FieldTarget] = [.day(.assessmentStarted), .day(.assessmentCompleted)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let start = row[DayField.assessmentStarted],
      let end = row[DayField.assessmentCompleted], end < start
    else { return nil }
    row[DayField.assessmentCompleted] = nil
    return .day(.assessmentCompleted)
  }
}
