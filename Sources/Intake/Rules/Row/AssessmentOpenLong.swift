import Records
import Vocabulary

/// An assessment that is open for more than 45 working days.
enum AssessmentOpenLong: RowRule {
  static let rule = Rule(
    "V077", .row, .query,
    wrong: "the assessment started more than 45 working days ago and has no end",
    fix: "send the end where there is one; nothing, where it is still open",
    why: "a forgotten end looks like a child who is still waiting",
    example: "started 2024-11-04, no end, reference date 2025-03-31",
    origin: "8670Q")
  static let kinds: [RecordKind] = [.assessment]
  static let needs: [FieldTarget] = [
    .day(.assessmentStarted), .day(.assessmentCompleted), .check(.referenceDay),
  ]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let start = row[DayField.assessmentStarted], !facts.sends(.assessmentCompleted),
      EnglishWorkingDays.areMore(than: 45, from: start, to: facts.returnDay)
    else { return nil }
    return .day(.assessmentCompleted)
  }
}
