import Testing

@testable import Intake

struct YearsDifferTests {
  @Test(arguments: [
    ("cin-2025.xml", []), ("cin-2024-25.xml", []), ("cin-2023.xml", ["V066"]), ("cin.xml", []),
  ])
  func `queries a file whose name and header are of two years`(
    name: String, found: [String]
  ) throws {
    let text = RuleBench.censusText(RuleBench.child("C1"))
    #expect(try RuleBench.found(in: [name: text], as: "cin-census") == found)
  }
}
