import Testing

@testable import Intake

struct SchemeUnknownTests {
  @Test(arguments: [
    (
      ["ethnicity": "WBRI", "ethnicity_scheme": "census"],
      ["V032 ethnicity_scheme"]
    ),
    (["ethnicity": "WBRI", "ethnicity_scheme": "DfE"], []),
  ])
  func `asks about a scheme that is not known`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
