import Testing

@testable import Intake

struct YearUnreadableTests {
  @Test(arguments: [
    ("2025", []), ("2024/25", ["V132"]), ("this year", ["V132"]), ("1999", ["V132"]), ("", []),
  ])
  func `asks for the year where the file's own cannot be read`(
    year: String, found: [String]
  ) throws {
    let text = RuleBench.censusText(RuleBench.child("C1"))
      .replacing("<Year>2025</Year>", with: "<Year>\(year)</Year>")
    #expect(try RuleBench.found(in: text, as: "cin-census").filter { $0 == "V132" } == found)
  }
}
