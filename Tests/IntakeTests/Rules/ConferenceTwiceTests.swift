import Testing

@testable import Intake

struct ConferenceTwiceTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><DateOfInitialCPC>2024-05-20</DateOfInitialCPC><Section47><S47ActualStartDate>2024-05-10</S47ActualStartDate><DateOfInitialCPC>2024-05-20</DateOfInitialCPC></Section47>",
      ["V046 DateOfInitialCPC"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-10</S47ActualStartDate><DateOfInitialCPC>2024-05-20</DateOfInitialCPC></Section47>",
      []
    ),
  ])
  func `asks about a conference dated in two places`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
