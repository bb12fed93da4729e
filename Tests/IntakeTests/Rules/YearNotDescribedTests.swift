import Testing

@testable import Intake

struct YearNotDescribedTests {
  @Test(arguments: [
    ("2016_header.csv", ["V065"]), ("2017_header.csv", []), ("2031_header.csv", ["V065"]),
  ])
  func `notes a year that the format does not describe`(name: String, found: [String]) throws {
    let text = "CHILD,SEX,DOB,ETHNIC\nC1,,03/02/2012,WBRI\n"
    #expect(try RuleBench.found(in: [name: text], as: "ssda903") == found)
  }
}
