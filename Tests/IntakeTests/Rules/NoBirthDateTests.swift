import Testing

@testable import Intake

struct NoBirthDateTests {
  @Test(arguments: [
    ("<Sex>M</Sex>", ["V086 PersonBirthDate"]),
    ("<ExpectedPersonBirthDate>2025-06-02</ExpectedPersonBirthDate>", []),
    ("<PersonBirthDate>soon</PersonBirthDate>", ["V021 PersonBirthDate"]),
  ])
  func `asks about a child neither born nor expected`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(identifiers: sent) == found)
  }
}
