import Testing

@testable import Intake

struct ReferenceSignsTests {
  @Test(arguments: [
    ("C/0118-2", ["V075 LAchildID"]), ("C01182", []),
  ])
  func `asks about a reference with signs that the census does not take`(
    sent: String, found: [String]
  ) throws {
    #expect(try RuleBench.census(id: sent) == found)
  }

  @Test func `asks nothing of a local reference`() throws {
    #expect(try RuleBench.log(["child_ref": "C/0118-2"]).isEmpty)
  }
}
