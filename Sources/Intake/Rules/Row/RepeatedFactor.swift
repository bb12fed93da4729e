import Records
import Vocabulary

/// A factor sent twice in one assessment.
enum RepeatedFactor: RowRule {
  static let rule = Rule(
    "V049", .row, .note,
    wrong: "a factor is sent twice in one assessment; it is counted once",
    fix: "remove the repetition at the source",
    why: "the export may join two assessments",
    example: "factor '4A' twice in one assessment",
    origin: "8898")
  static let needs: [FieldTarget] = [.set(.factors)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.repeatsFactor ? .set(.factors) : nil
  }
}
