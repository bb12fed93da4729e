import Testing

@testable import Intake

struct ReferenceTooLongTests {
  @Test(arguments: [
    ("A23456789012345678901", ["V074 LAchildID"]),
    ("A2345678901234567890", []),
  ])
  func `asks about a reference that the census does not take for its length`(
    sent: String, found: [String]
  ) throws {
    #expect(try RuleBench.census(id: sent) == found)
  }
}
