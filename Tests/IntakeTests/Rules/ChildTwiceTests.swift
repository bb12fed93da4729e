import Testing

@testable import Intake

struct ChildTwiceTests {
  @Test(arguments: [("C1", ["V060", "V090 LAchildID"]), ("C2", [])])
  func `asks about a child that stands twice in one census`(second: String, found: [String]) throws
  {
    let text = RuleBench.censusText(RuleBench.child("C1"), RuleBench.child(second))
    #expect(try RuleBench.found(in: text, as: "cin-census") == found)
  }

  @Test func `asks nothing of a child in the returns of two years`() throws {
    let text = RuleBench.censusText(RuleBench.child("C1"))
    #expect(
      try RuleBench.found(in: ["a.xml": text, "b.xml": text + "\n"], as: "cin-census") == ["V060"])
  }
}
