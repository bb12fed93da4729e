import Testing

@testable import Intake

struct PlaceholderReferenceTests {
  @Test(arguments: [
    (["child_ref": "unknown", "upn": "C999000178301"], ["V020 child_ref", "V034 child_ref"]),
    (["child_ref": "X17"], []),
    (["upn": "n/a", "nhs_number": "0"], ["V034 nhs_number", "V034 upn"]),
    (["upn": "0", "nhs_number": "Not known"], ["V034 nhs_number", "V034 upn"]),
  ])
  func `asks about a word in place of a reference`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
