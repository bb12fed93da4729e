import Testing

@testable import Intake

struct WrongQuotingTests {
  @Test(arguments: [
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C1,school,2024-05-01,displayed\nR2,C\"2,school,2024-05-01,displayed\n",
      ["V005"]
    ),
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR2,\"C\"2,school,2024-05-01,displayed\n",
      ["V005"]
    ),
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR2,\"C2\",school,2024-05-01,displayed\n",
      []
    ),
  ])
  func `sets aside a row in which cells may have run together`(sent: String, found: [String]) throws
  {
    #expect(try RuleBench.found(in: sent) == found)
  }
}
