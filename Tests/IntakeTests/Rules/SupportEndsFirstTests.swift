import Testing

@testable import Intake

struct SupportEndsFirstTests {
  @Test(arguments: [
    (
      ["date_support_started": "2024-06-10", "date_support_ended": "2024-06-09"],
      ["V044 date_support_ended"]
    ),
    (["date_support_started": "2024-06-10", "date_support_ended": "2024-06-10"], []),
  ])
  func `asks about support that ends before it starts`(sent: [String: String], found: [String])
    throws
  {
    #expect(try RuleBench.log(sent) == found)
  }
}
