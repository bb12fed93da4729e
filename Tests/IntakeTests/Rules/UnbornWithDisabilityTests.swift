import Testing

@testable import Intake

struct UnbornWithDisabilityTests {
  @Test(arguments: [
    ("<ExpectedPersonBirthDate>2025-06-02</ExpectedPersonBirthDate>", ["V087 Disability"]),
    ("<PersonBirthDate>2012-02-03</PersonBirthDate>", []),
  ])
  func `asks about a disability of an unborn child`(sent: String, found: [String]) throws {
    let characteristics =
      "<Ethnicity>NOBT</Ethnicity><Disabilities><Disability>LD</Disability></Disabilities>"
    #expect(
      try RuleBench.census(identifiers: sent, characteristics: characteristics) == found)
  }
}
