import Records
import Testing

@testable import Intake

struct DisplacedElementTests {
  private static let person = """
    <Person><force>F</force><occurrence_ref>O1</occurrence_ref><nominal_ref>N1</nominal_ref>\
    <ethnicity_scheme>dfe</ethnicity_scheme><role>suspect</role><offence_code>8</offence_code>\
    <date_recorded>2024-05-01</date_recorded></Person>
    """
  private static let occurrence = "<Occurrence>\(person)</Occurrence>"

  private static func police(_ text: String) throws -> Admission {
    try Bench().admit(
      ["sent.xml": "<Occurrences>\(text)</Occurrences>"], as: "police-occurrence-xml")
  }

  private static func problem(_ body: () throws -> Admission) -> String {
    do {
      _ = try body()
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test func `counts rows inside an element that is not declared and says where they belong`()
    throws
  {
    let text = RuleBench.censusText(
      RuleBench.child("C1"), "<Team>\(RuleBench.child("C2"))\(RuleBench.child("C3"))</Team>")
    let admission = try Bench().admit(["sent.xml": text], as: "cin-census")
    #expect(admission.rows == [3, 1, 2, 0])
    #expect(admission.breaches.filter { $0 >= "V122" } == ["V123", "V133", "V133"])
    let query = try #require(admission.findings.first { $0.rule == "V123" })
    #expect(
      query.message.contains(
        "(inside 'Message/Children', on line 4, 'Child' belongs inside 'Message/Children')"))
  }

  @Test func `counts rows outside the element in which all should stand`() throws {
    let text = RuleBench.censusText(RuleBench.child("C1")).replacing(
      "</Message>", with: "\(RuleBench.child("C2"))<Old>\(RuleBench.child("C3"))</Old></Message>")
    let admission = try Bench().admit(["sent.xml": text], as: "cin-census")
    #expect(admission.rows == [3, 1, 2, 0])
    #expect(admission.breaches.filter { $0 >= "V122" } == ["V123", "V123", "V133", "V133"])
  }

  @Test func `a row in a row costs the outer one nothing`() throws {
    let inner = RuleBench.child("C2", "<Team>\(RuleBench.child("C3"))</Team>")
    let outer = RuleBench.child("C1").replacing("</Child>", with: "\(inner)</Child>")
    let admission = try Bench().admit(
      ["sent.xml": RuleBench.censusText(outer, RuleBench.child("C4"))], as: "cin-census")
    #expect(admission.rows == [4, 2, 2, 0])
    #expect(!admission.breaches.contains("V020 LAchildID"))
  }

  @Test(arguments: [
    ("\(occurrence)<Force>\(occurrence)\(occurrence)</Force>", [3, 1, 2, 0], "V133"),
    ("\(occurrence)\(person)", [2, 1, 1, 0], "V133"),
    ("\(occurrence)<Force><Area><Year>\(person)</Year></Area></Force>", [2, 1, 1, 0], "V133"),
    ("\(occurrence)<Incident>\(person)\(person)</Incident>", [3, 1, 2, 0], "V122"),
  ])
  func `counts rows of police wherever they stand`(sent: String, rows: [Int], rule: String) throws {
    let admission = try Self.police(sent)
    #expect(admission.rows == rows)
    #expect(admission.breaches.contains(rule))
    #expect(admission.findings.count { $0.rule == "V123" } == 1)
  }

  @Test(arguments: [
    ("<Force>\(occurrence)</Force>", "'Occurrence' belongs inside 'Occurrences'"),
    (person, "'Person' belongs inside 'Occurrences/Occurrence'"),
    ("<Incident>\(person)</Incident>", "looks like 'Occurrence'"),
  ])
  func `refuses a document whose rows all stand elsewhere`(sent: String, told: String) {
    #expect(Self.problem { try Self.police(sent) }.contains(told))
  }

  @Test func `counts renamed rows that hold rows, each with those in it`() throws {
    let episode = """
      <CINreferralDate>2024-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>\
      2024-05-03</AssessmentActualStartDate></Assessments>
      """
    let text = RuleBench.censusText(
      RuleBench.child("C1", "", "", episode), RuleBench.child("C2", "", "", episode))
    let admission = try Bench().admit(
      ["sent.xml": text.replacing("CINdetails>", with: "Episode>")], as: "cin-census")
    // Of each child an episode and an assessment.
    #expect(admission.rows == [6, 2, 4, 0])
    #expect(admission.breaches.filter { $0 == "V122" }.count == 4)
  }

  @Test func `counts a renamed row that holds no other by its elements`() throws {
    let plan = "<ChildProtectionPlan><CPPstartDate>2024-05-01</CPPstartDate></ChildProtectionPlan>"
    let nominal = Self.person.replacing("Person>", with: "Nominal>")
    let admission = try Self.police("<Occurrence>\(Self.person)\(nominal)</Occurrence>")
    #expect(admission.rows == [2, 1, 1, 0])
    #expect(try RuleBench.census(details: plan).contains("V122"))
  }

  @Test func `one element that a row has too makes no row of a block`() throws {
    let block = "<Panel><DateOfInitialCPC>2024-05-01</DateOfInitialCPC><Kind>x</Kind></Panel>"
    let text = RuleBench.censusText(
      RuleBench.child("C1").replacing("</Child>", with: "\(block)</Child>"))
    let admission = try Bench().admit(["sent.xml": text], as: "cin-census")
    #expect(admission.rows == [1, 1, 0, 0])
    #expect(admission.breaches.contains("V123 CINdetails"))
  }

  @Test func `refuses a name in a row that is not read`() {
    let named = Self.occurrence.replacing("</Person>", with: "<surname>x</surname></Person>")
    #expect(
      Self.problem { try Self.police("\(Self.occurrence)<Force>\(named)</Force>") }
        .contains("a surname (inside 'Occurrences/Occurrence/Person', line 1)"))
    let empty = named.replacing("<surname>x</surname>", with: "<surname/>")
    #expect(Self.problem { try Self.police("\(Self.occurrence)<Force>\(empty)</Force>") }.isEmpty)
  }
}
