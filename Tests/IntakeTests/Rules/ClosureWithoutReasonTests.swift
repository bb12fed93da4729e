import Testing

@testable import Intake

struct ClosureWithoutReasonTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><CINclosureDate>2024-09-30</CINclosureDate>",
      ["V079 ReasonForClosure"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><CINclosureDate>2024-09-30</CINclosureDate><ReasonForClosure>RC7</ReasonForClosure>",
      []
    ),
    ("<CINreferralDate>2024-05-01</CINreferralDate>", []),
  ])
  func `asks about a closure without its reason`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
