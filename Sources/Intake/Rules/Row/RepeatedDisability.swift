import Records
import Vocabulary

/// A disability sent twice for one child.
enum RepeatedDisability: RowRule {
  static let rule = Rule(
    "V076", .row, .note,
    wrong: "a disability is sent twice for one child; it is counted once",
    fix: "remove the repetition at the source",
    why: "the export may join two records of the child",
    example: "'LD' twice in 'Disabilities'",
    origin: "8794")
  static let needs: [FieldTarget] = [.set(.disabilities)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.repeatsDisability ? .set(.disabilities) : nil
  }
}
