import Testing

@testable import Intake

struct EnquiryBeforeReferralTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-04-30</S47ActualStartDate></Section47>",
      ["V072 S47ActualStartDate"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><Section47><S47ActualStartDate>2024-05-01</S47ActualStartDate></Section47>",
      []
    ),
  ])
  func `asks about an enquiry before the referral`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
