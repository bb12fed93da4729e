import Testing

@testable import Intake

struct AssessmentEndsFirstTests {
  @Test(arguments: [
    (
      ["date_assessment_started": "2024-06-10", "date_assessment_completed": "2024-06-09"],
      ["V043 date_assessment_completed"]
    ),
    (["date_assessment_started": "2024-06-10", "date_assessment_completed": "2024-06-10"], []),
  ])
  func `asks about an assessment that ends before it starts`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
