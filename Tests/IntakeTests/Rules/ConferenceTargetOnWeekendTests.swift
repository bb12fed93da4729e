import Testing

@testable import Intake

struct ConferenceTargetOnWeekendTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-20</S47ActualStartDate><InitialCPCtarget>2024-06-09</InitialCPCtarget></Section47>",
      ["V084 InitialCPCtarget"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2025-03-28</S47ActualStartDate><InitialCPCtarget>2025-04-19</InitialCPCtarget></Section47>",
      ["V084 InitialCPCtarget"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-20</S47ActualStartDate><InitialCPCtarget>2024-06-10</InitialCPCtarget></Section47>",
      []
    ),
  ])
  func `asks about a target on a weekend, also one still to come`(sent: String, found: [String])
    throws
  {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
