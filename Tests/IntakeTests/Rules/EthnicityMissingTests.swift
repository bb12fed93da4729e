import Testing

@testable import Intake

struct EthnicityMissingTests {
  @Test(arguments: [
    ("", ["V073 Ethnicity"]), ("<Ethnicity></Ethnicity>", ["V073 Ethnicity"]),
    ("<Ethnicity>NOBT</Ethnicity>", []), ("<Ethnicity>REFU</Ethnicity>", []),
    ("<Ethnicity>WXYZ</Ethnicity>", ["V025 Ethnicity"]),
  ])
  func `asks about a child without an ethnicity`(sent: String, found: [String]) throws {
    #expect(try RuleBench.census(characteristics: sent) == found)
  }

  @Test func `asks nothing of a table that has no such column`() throws {
    let text = "CHILD,SEX,DOB,UPN,MOTHER,MC_DOB\n118,1,03/02/2012,,,\n"
    #expect(try RuleBench.found(in: text, as: "ssda903").contains { $0.hasPrefix("V073") } == false)
  }
}
