import Testing

@testable import Intake

struct UnrecognisedCodeTests {
  @Test(arguments: [
    (["gender": "Femle"], ["V025 gender"]),
    (["gender": "Female"], []),
  ])
  func `asks about a value that no list knows`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
