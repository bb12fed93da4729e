import Testing

@testable import Intake

struct NoFactorWithOthersTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>21</AssessmentFactors><AssessmentFactors>19B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>",
      ["V048 AssessmentFactors"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>21</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>",
      []
    ),
  ])
  func `asks about no factor beside factors`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
