import Records
import Vocabulary

/// An enquiry under section 47 that needs a conference and has none after 15 working days.
enum EnquiryWithoutConference: RowRule {
  static let rule = Rule(
    "V078", .row, .query,
    wrong: "the enquiry started more than 15 working days ago, needs a conference and has none",
    fix: "send the conference's date, or that none was required",
    why: "the time from enquiry to conference is a national standard",
    example: "started 2025-02-03, 'ICPCnotRequired' 0, no 'DateOfInitialCPC' by 2025-03-31",
    origin: "8675Q")
  static let kinds: [RecordKind] = [.enquiry]
  static let needs: [FieldTarget] = [.day(.occurred), .code(.conferenceNotRequired)]

  static func breach(in row: inout PseudonymisedRow, facts: RowFacts) -> FieldTarget? {
    guard let start = row[DayField.occurred], !facts.sends(.meeting),
      row[CodeField.conferenceNotRequired] == 0,
      EnglishWorkingDays.areMore(than: 15, from: start, to: facts.returnDay)
    else { return nil }
    return .day(.meeting)
  }
}
