import Testing

@testable import Intake

struct CodeOfOtherYearTests {
  @Test(arguments: [
    ("2024_header.csv", "1", []), ("2024_header.csv", "M", ["V063 SEX"]),
    ("2025_header.csv", "M", []), ("header.csv", "M", []),
  ])
  func `queries a code that the year of the return does not know`(
    name: String, sex: String, found: [String]
  ) throws {
    let text = "CHILD,SEX,DOB,ETHNIC\nC1,\(sex),03/02/2012,WBRI\n"
    #expect(try RuleBench.found(in: [name: text], as: "ssda903") == found)
  }
}
