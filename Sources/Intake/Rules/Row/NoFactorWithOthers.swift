import Records
import Vocabulary

/// No factor identified together with factors.
enum NoFactorWithOthers: RowRule {
  static let rule = Rule(
    "V048", .row, .query,
    wrong: "factor 21, none identified, is sent together with others; it is not used",
    fix: "remove the one that is wrong",
    why: "the same assessment would count on both sides",
    example: "factors '21' and '19B'",
    origin: "8869")
  static let needs: [FieldTarget] = [.set(.factors)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    let factors = row[SetField.factors]
    let none = AssessmentFactor.f21.bit
    guard factors & none != 0, factors != none else { return nil }
    row[SetField.factors] = factors & ~none
    return .set(.factors)
  }
}
