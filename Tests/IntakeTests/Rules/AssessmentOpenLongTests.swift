import Testing

@testable import Intake

struct AssessmentOpenLongTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2025-01-24</AssessmentActualStartDate></Assessments>",
      ["V077 AssessmentAuthorisationDate"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2025-01-27</AssessmentActualStartDate></Assessments>",
      []
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate></Assessments>",
      []
    ),
  ])
  func `asks about an assessment open for more than 45 working days`(sent: String, found: [String])
    throws
  {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
