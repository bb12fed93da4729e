import Testing

@testable import Intake

struct RaggedRowTests {
  @Test(arguments: [
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C1,school,2024-05-01,displayed,extra\n",
      ["V004"]
    ),
    ("referral_id,child_ref,referring_agency,date_received,role\nR1,C1\n", ["V004"]),
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C1,school,2024-05-01,displayed\n",
      []
    ),
  ])
  func `sets aside a row with more or fewer cells than the header`(sent: String, found: [String])
    throws
  {
    #expect(try RuleBench.found(in: sent) == found)
  }
}
