import Testing

@testable import Intake

struct ClosureBeforeReferralTests {
  @Test(arguments: [
    (["date_closed": "2024-04-30"], ["V042 date_closed"]),
    (["date_closed": "2024-05-01"], []),
  ])
  func `asks about a closure before the referral`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
