import Testing

@testable import Intake

struct ConferenceOnWeekendTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><DateOfInitialCPC>2024-06-08</DateOfInitialCPC>",
      ["V083 DateOfInitialCPC"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-20</S47ActualStartDate><DateOfInitialCPC>2024-06-09</DateOfInitialCPC></Section47>",
      ["V083 DateOfInitialCPC"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><DateOfInitialCPC>2024-06-07</DateOfInitialCPC>",
      []
    ),
  ])
  func `asks about a conference on a weekend, once`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
