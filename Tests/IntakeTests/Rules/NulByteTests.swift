import Testing

@testable import Intake

struct NulByteTests {
  @Test(arguments: [
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C\u{0}1,school,2024-05-01,displayed\n",
      ["V007"]
    ),
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C1,school,2024-05-01,displayed\n",
      []
    ),
  ])
  func `sets aside a row with a byte that no text has`(sent: String, found: [String]) throws {
    #expect(try RuleBench.found(in: sent) == found)
  }
}
