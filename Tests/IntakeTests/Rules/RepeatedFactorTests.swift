import Testing

@testable import Intake

struct RepeatedFactorTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>4A</AssessmentFactors><AssessmentFactors>4a</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>",
      ["V049 AssessmentFactors"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate><FactorsIdentifiedAtAssessment><AssessmentFactors>4A</AssessmentFactors><AssessmentFactors>4B</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>",
      []
    ),
  ])
  func `notes a factor sent twice`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
