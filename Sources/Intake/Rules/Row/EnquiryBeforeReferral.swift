import Records
import Vocabulary

/// An enquiry under section 47 that started before its referral.
enum EnquiryBeforeReferral: RowRule {
  static let rule = Rule(
    "V072", .row, .query,
    wrong: "the enquiry under section 47 starts before the referral",
    fix: "check both dates, or move the enquiry to the referral that led to it",
    why: "the enquiry may belong to an earlier episode of the child",
    example: "referral 2024-05-01, 'S47ActualStartDate' 2024-04-28",
    origin: "2889")
  static let kinds: [RecordKind] = [.enquiry]
  static let needs: [FieldTarget] = [.day(.occurred), .check(.referralDay)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let start = row[DayField.occurred], let received = facts.day(.referralDay),
      start < received
    else { return nil }
    return .day(.occurred)
  }
}
