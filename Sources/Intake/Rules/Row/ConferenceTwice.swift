import Records
import Vocabulary

/// A conference dated both at the episode and at the enquiry.
enum ConferenceTwice: RowRule {
  static let rule = Rule(
    "V046", .row, .query,
    wrong: "the date of the initial conference stands both at the episode and at the enquiry",
    fix: "send it in one place only",
    why: "one conference could be counted twice",
    example: "'DateOfInitialCPC' below 'CINdetails' and below its 'Section47'",
    origin: "2884")
  static let kinds: [RecordKind] = [.socialCareReferral]
  static let needs: [FieldTarget] = [.day(.meeting)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    facts.meetings > 1 ? .day(.meeting) : nil
  }
}
