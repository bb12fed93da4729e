import Testing

@testable import Intake

struct BirthAfterEventTests {
  @Test(arguments: [
    (["date_of_birth": "2024-06-01"], ["V040 date_of_birth"]),
    (["date_of_birth": "2024-04-01"], []),
    (["date_of_birth": "", "month_of_birth": "2024-06"], ["V040 month_of_birth"]),
    // Born on the 1st, the day of the referral, perhaps.
    (["date_of_birth": "", "month_of_birth": "2024-05"], []),
  ])
  func `asks about a child born after the event`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
