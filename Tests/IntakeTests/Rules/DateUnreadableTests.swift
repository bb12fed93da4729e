import Testing

@testable import Intake

struct DateUnreadableTests {
  @Test(arguments: [
    (["date_of_decision": "spring term"], ["V021 date_of_decision"]),
    (["date_of_decision": "2024-05-02"], []),
  ])
  func `asks about a cell that holds no date`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
