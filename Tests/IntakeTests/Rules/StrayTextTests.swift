import Testing

@testable import Intake

struct StrayTextTests {
  @Test(arguments: [
    ("<PersonBirthDate>2012-02-03</PersonBirthDate>stray", ["V011"]),
    ("<PersonBirthDate>2012-02-03</PersonBirthDate>", []),
  ])
  func `notes text between elements and goes on`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(identifiers: sent) == found)
  }
}
