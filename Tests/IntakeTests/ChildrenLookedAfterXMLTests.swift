import Records
import Testing
import Vocabulary

@testable import Intake

struct ChildrenLookedAfterXMLTests {
  private static let delivery = """
    <?xml version='1.0' encoding='us-ascii'?>
    <EXPSSDA903>
      <CHILD>
        <HEADER>
          <CHILDID>101</CHILDID><UPN>A123456789123</UPN><SEX>2</SEX><DOB>11/07/2015</DOB>
          <ETHNIC>WBRI</ETHNIC><UASC/><AREVIEW><REVIEW>01/02/2024</REVIEW></AREVIEW>
          <OC2><SDQ_SCORE>7</SDQ_SCORE></OC2>
        </HEADER>
        <EPISODE><DECOM>11/12/2018</DECOM><RNE>S</RNE><PL>K1</PL><PL_POST>AB1 2CD</PL_POST>
          <DEC>18/07/2019</DEC></EPISODE>
        <EPISODE><DECOM>18/07/2019</DECOM><PL>U4</PL></EPISODE>
      </CHILD>
      <CHILD>
        <HEADER><CHILD>102</CHILD><SEX>M</SEX><DOB>2010-03-04</DOB><ETHNIC>UNKN</ETHNIC></HEADER>
        <EPISODE><DECOM>2020-01-01</DECOM><PLACE>P1</PLACE></EPISODE>
      </CHILD>
    </EXPSSDA903>
    """

  @Test func `reads a whole delivery in both spellings`() throws {
    let admission = try Bench().admit(["c.xml": Self.delivery], as: "ssda903-xml")
    let records = admission.records
    #expect(admission.findings.map(\.rule) == ["V029"])
    #expect(admission.rows == [5, 5, 0, 0])
    #expect(records.kind == [.person, .plan, .plan, .person, .plan])
    #expect((0..<5).allSatisfy { records[CodeField.lookedAfter, $0] == 1 })
    #expect(
      [1, 2, 4].map { records[CodeField.setting, $0] }
        == [Setting.secure, .foster, .home].map(\.rawValue))
    let child = (0..<5).map { records[TokenField.child, $0] }
    #expect(child[0].isPresent && child[0] == child[1] && child[0] == child[2])
    #expect(child[3].isPresent && child[3] == child[4] && child[0] != child[3])
    #expect(records[CodeField.sex, 0] == RecordedSex.female.rawValue)
    #expect(records[CodeField.sex, 3] == RecordedSex.male.rawValue)
    #expect(records[CodeField.ethnicity, 3] == Ethnicity.notObtained.rawValue)
    #expect(records[DayField.supportEnded, 1] == Day(iso: "2019-07-18"))
  }

  @Test func `means the same child as the CSV of the same system`() throws {
    let bench = try Bench()
    let csv = try bench.admit(
      ["h.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n101,2,11/07/2015,WBRI,\n"], as: "ssda903")
    let xml = try bench.admit(["c.xml": Self.delivery], as: "ssda903-xml")
    #expect(csv.records[TokenField.child, 0] == xml.records[TokenField.child, 0])
  }

  @Test func `an episode in front of its header names nobody and is set aside`() throws {
    let admission = try Bench().admit(
      [
        "c.xml": "<EXPSSDA903><CHILD><EPISODE><DECOM>01/01/2020</DECOM><PL>U1</PL></EPISODE>"
          + "<HEADER><CHILDID>1</CHILDID><ETHNIC>WBRI</ETHNIC></HEADER></CHILD></EXPSSDA903>"
      ], as: "ssda903-xml")
    #expect(admission.rows == [2, 1, 1, 0])
    #expect(admission.findings.map(\.rule) == ["V050"])
  }
}
