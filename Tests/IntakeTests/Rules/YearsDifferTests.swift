import Records
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

  @Test func `says where the file contradicts itself`() throws {
    let text = RuleBench.censusText(RuleBench.child("C1")).replacing(
      "<Year>2025</Year>", with: "<Year>2024</Year>")
    let admission = try Bench().admit(["cin.xml": text], as: "cin-census")
    let query = try #require(admission.findings.first { $0.rule == "V066" })
    #expect(query.message.contains("(its own year and its own reference date differ)"))
  }
}
