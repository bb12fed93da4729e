import Testing

@testable import Intake

struct DateOrderUndeclaredTests {
  @Test(arguments: [
    (["date_of_decision": "04/06/2024"], ["V023 date_of_decision"]),
    (["date_of_decision": "2024-06-04"], []),
  ])
  func `asks about a date in an order that the format does not declare`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
