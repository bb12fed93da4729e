import Testing

@testable import Intake

struct ConferenceBeforeReferralTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><DateOfInitialCPC>2024-04-19</DateOfInitialCPC>",
      ["V070 DateOfInitialCPC"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-02</S47ActualStartDate><DateOfInitialCPC>2024-04-19</DateOfInitialCPC></Section47>",
      ["V070 DateOfInitialCPC"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><DateOfInitialCPC>2024-05-01</DateOfInitialCPC>",
      []
    ),
  ])
  func `asks about a conference before the referral, once`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
