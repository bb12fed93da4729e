import Testing

@testable import Intake

struct EnquiryWithoutConferenceTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2025-03-07</S47ActualStartDate><ICPCnotRequired>0</ICPCnotRequired></Section47>",
      ["V078 DateOfInitialCPC"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2025-03-10</S47ActualStartDate><ICPCnotRequired>false</ICPCnotRequired></Section47>",
      []
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2025-03-07</S47ActualStartDate><ICPCnotRequired>true</ICPCnotRequired></Section47>",
      []
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2025-03-07</S47ActualStartDate></Section47>",
      []
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2025-03-07</S47ActualStartDate><DateOfInitialCPC>2025-03-18</DateOfInitialCPC><ICPCnotRequired>0</ICPCnotRequired></Section47>",
      []
    ),
  ])
  func `asks about an enquiry without its conference after 15 working days`(
    sent: String, found: [String]
  ) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
