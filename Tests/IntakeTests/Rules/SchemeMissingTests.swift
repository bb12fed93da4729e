import Testing

@testable import Intake

struct SchemeMissingTests {
  @Test(arguments: [
    (["ethnicity": "5"], ["V027 ethnicity"]),
    (["ethnicity": "WBRI", "ethnicity_scheme": "dfe"], []),
  ])
  func `asks about a bare code of ethnicity without its scheme`(
    sent: [String: String], found: [String]
  ) throws {
    #expect(try RuleBench.log(sent) == found)
  }
}
