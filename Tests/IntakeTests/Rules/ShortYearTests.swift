import Testing

@testable import Intake

struct ShortYearTests {
  @Test(arguments: [("03/02/12", ["V024 DOB"]), ("03/02/2012", [])])
  func `asks about a year of two digits`(birth: String, found: [String]) throws {
    let text = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n118,1,\(birth),WBRI,,,\n"
    #expect(try RuleBench.found(in: text, as: "ssda903") == found)
  }
}
