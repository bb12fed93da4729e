import Testing

@testable import Intake

struct DateInFutureTests {
  @Test(arguments: [
    (["date_of_decision": "2025-04-01"], ["V031 date_of_decision"]),
    (["date_of_decision": "2025-03-31"], []),
  ])
  func `asks about a date after the reference date`(sent: [String: String], found: [String]) throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
