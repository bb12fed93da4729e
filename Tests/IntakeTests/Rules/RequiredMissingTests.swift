import Testing

@testable import Intake

struct RequiredMissingTests {
  @Test(arguments: [
    (["role": ""], ["V020 role"]),
    (["role": "harmed"], []),
  ])
  func `sets aside a row without a required value`(sent: [String: String], found: [String]) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
