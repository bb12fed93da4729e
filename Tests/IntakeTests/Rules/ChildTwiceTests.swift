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

  @Test(arguments: [("1,7", ["V060", "V090 pupilonrolltableid"]), ("2,7", []), ("1,8", [])])
  func `knows a pupil by school and number together`(second: String, found: [String]) throws {
    let text = "NativeId,pupilonrolltableid,dob,upn\n1,7,2012-02-03,\n\(second),2012-02-03,\n"
    #expect(try RuleBench.found(in: text, as: "school-census-pupils") == found)
  }

  @Test func `asks about a child that stands twice in a list of plans`() throws {
    let text = "Unique ID,UPN,Date of birth,SEN primary need\n1,,2012-02-03,\n1,,2012-02-03,\n"
    #expect(
      try RuleBench.found(in: text, as: "send-annex-a") == ["V060", "V090 Unique ID"])
  }

  @Test func `a child may stand in several tables of one file`() throws {
    let text = """
      <EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>03/02/2012</DOB></HEADER>
      <EPISODE><DECOM>01/05/2024</DECOM><PLACE>U1</PLACE><DEC>01/06/2024</DEC></EPISODE>
      <EPISODE><DECOM>01/06/2024</DECOM><PLACE>U1</PLACE></EPISODE></CHILD></EXPSSDA903>
      """
    #expect(try !RuleBench.found(in: text, as: "ssda903-xml").contains { $0.hasPrefix("V09") })
  }
}
