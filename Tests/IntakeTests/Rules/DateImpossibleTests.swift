import Testing

@testable import Intake

struct DateImpossibleTests {
  @Test(arguments: [
    (["date_of_decision": "2025-02-29"], ["V022 date_of_decision"]),
    (["date_of_decision": "2025-02-28"], []),
  ])
  func `asks about a date that no calendar has`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
