import Testing

@testable import Intake

struct NHSNumberInvalidTests {
  @Test(arguments: [
    (["nhs_number": "943 476 5918"], ["V030 nhs_number"]),
    (["nhs_number": "943476591"], ["V030 nhs_number"]),
    (["nhs_number": "943 476 5919"], []),
    (["nhs_number": "9434765919.0"], []),
    (["nhs_number": "9434765918.0"], ["V030 nhs_number"]),
    (["nhs_number": "9434765919.5"], ["V030 nhs_number"]),
  ])
  func `asks about an NHS number with a wrong length or check digit`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
