import Testing

@testable import Intake

struct NamesSentTests {
  @Test(arguments: [("Surname", true), ("team", false)])
  func `refuses a file with a column of names`(column: String, refused: Bool) throws {
    let text =
      "referral_id,child_ref,referring_agency,date_received,role,\(column)\n"
      + "R1,C1,school,2024-05-01,displayed,x\n"
    let error = try RuleBench.refusal(of: Array(text.utf8))
    let words = "look like a surname (column F, no. 6); it is refused"
    #expect((error?.contains(words) ?? false) == refused)
    #expect(IntakeError.namesSent(file: "", kinds: []).rule == .namesSent)
  }
}
