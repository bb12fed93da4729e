import Testing

@testable import Intake

struct ReasonWithoutClosureTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><ReasonForClosure>RC7</ReasonForClosure>",
      ["V080 CINclosureDate"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><CINclosureDate>2024-09-30</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>",
      []
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><CINclosureDate>2024-04-01</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>",
      ["V042 CINclosureDate"]
    ),
  ])
  func `asks about a reason without its closure`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
