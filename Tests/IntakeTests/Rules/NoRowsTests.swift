import Testing

@testable import Intake

struct NoRowsTests {
  @Test(arguments: [
    ("referral_id,child_ref,referring_agency,date_received,role\n", ["V013"]),
    (
      "referral_id,child_ref,referring_agency,date_received,role\nR1,C1,school,2024-05-01,displayed\n",
      []
    ),
  ])
  func `notes a file without rows`(sent: String, found: [String]) throws {
    #expect(try RuleBench.found(in: sent) == found)
  }
}
