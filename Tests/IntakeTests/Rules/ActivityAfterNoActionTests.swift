import Testing

@testable import Intake

struct ActivityAfterNoActionTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate></Assessments><ReferralNFA>1</ReferralNFA>",
      ["V081 ReferralNFA"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-20</S47ActualStartDate></Section47><ReferralNFA>true</ReferralNFA>",
      ["V081 ReferralNFA"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><DateOfInitialCPC>2024-05-20</DateOfInitialCPC><ReferralNFA>1</ReferralNFA>",
      ["V081 ReferralNFA"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate><AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate></Assessments><ReferralNFA>0</ReferralNFA>",
      []
    ),
    ("<CINreferralDate>2024-05-01</CINreferralDate><ReferralNFA>1</ReferralNFA>", []),
  ])
  func `asks about activity on a referral without further action`(sent: String, found: [String])
    throws
  {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
