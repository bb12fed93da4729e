import Testing

@testable import Intake

struct PlanAfterNoActionTests {
  @Test(arguments: [
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><ReferralNFA>1</ReferralNFA><ChildProtectionPlans><CPPstartDate>2024-06-03</CPPstartDate></ChildProtectionPlans>",
      ["V082 ReferralNFA"]
    ),
    (
      "<CINreferralDate>2024-05-01</CINreferralDate><ReferralNFA>0</ReferralNFA><ChildProtectionPlans><CPPstartDate>2024-06-03</CPPstartDate></ChildProtectionPlans>",
      []
    ),
  ])
  func `asks about a plan on a referral without further action`(sent: String, found: [String])
    throws
  {
    #expect(try RuleBench.census(details: sent) == found)
  }
}
