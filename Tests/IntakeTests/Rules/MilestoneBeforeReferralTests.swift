import Testing

@testable import Intake

struct MilestoneBeforeReferralTests {
  @Test(arguments: [
    (["date_of_decision": "2024-04-30"], ["V051 date_of_decision"]),
    (["date_support_started": "2024-04-30"], ["V051 date_support_started"]),
    (["date_of_meeting": "2024-05-01"], []),
  ])
  func `asks about a decision, meeting or support before the referral`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
