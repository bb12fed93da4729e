import Testing

@testable import Intake

struct UnknownColumnsTests {
  @Test(arguments: [
    (
      "referral_id,child_ref,referring_agency,date_received,role,team\nR1,C1,school,2024-05-01,displayed,north\n",
      ["V012"]
    ),
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C1,school,2024-05-01,displayed\n",
      []
    ),
  ])
  func `notes columns that the format does not declare`(sent: String, found: [String]) throws {
    #expect(try RuleBench.found(in: sent) == found)
  }
}
