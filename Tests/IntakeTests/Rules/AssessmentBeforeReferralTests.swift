import Testing

@testable import Intake

struct AssessmentBeforeReferralTests {
  @Test(arguments: [
    (["date_assessment_started": "2024-04-30"], ["V045 date_assessment_started"]),
    (["date_assessment_started": "2024-05-01"], []),
  ])
  func `asks about an assessment before the referral`(sent: [String: String], found: [String])
    throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
