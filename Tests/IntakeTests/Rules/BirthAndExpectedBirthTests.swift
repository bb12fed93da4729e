import Testing

@testable import Intake

struct BirthAndExpectedBirthTests {
  @Test(arguments: [
    (
      "<PersonBirthDate>2012-02-03</PersonBirthDate><ExpectedPersonBirthDate>2025-06-02</ExpectedPersonBirthDate>",
      ["V085 ExpectedPersonBirthDate"]
    ),
    ("<PersonBirthDate>2012-02-03</PersonBirthDate>", []),
    ("<ExpectedPersonBirthDate>2025-06-02</ExpectedPersonBirthDate>", []),
  ])
  func `asks about a child both born and expected`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(identifiers: sent) == found)
  }
}
