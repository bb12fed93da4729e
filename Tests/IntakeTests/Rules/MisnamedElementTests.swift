import Records
import Testing

@testable import Intake

struct MisnamedElementTests {
  private static func census(_ element: String) throws -> Admission {
    try Bench().admit(
      [
        "sent.xml": RuleBench.censusText(
          RuleBench.child(
            "C1", "", "",
            "<CINreferralDate>2024-05-01</CINreferralDate><\(element)>"
              + "<AssessmentActualStartDate>2024-05-03</AssessmentActualStartDate>"
              + "<FactorsIdentifiedAtAssessment><AssessmentFactors>19B</AssessmentFactors>"
              + "</FactorsIdentifiedAtAssessment></\(element)>"))
      ], as: "cin-census")
  }

  @Test(arguments: [
    ("assessments", ["V122", "V123 Assessments"]), ("Asessments", ["V122", "V123 Assessments"]),
    ("Assesmsents", ["V122", "V123 Assessments"]), ("Assessments", []),
  ])
  func `counts the rows of an element with almost the declared name`(
    name: String, found: [String]
  ) throws {
    let admission = try Self.census(name)
    #expect(admission.rows == (found.isEmpty ? [3, 3, 0, 0] : [3, 2, 1, 0]))
    #expect(admission.breaches.filter { ("V122"..."V124").contains($0.prefix(4)) } == found)
  }

  @Test func `counts every row below a misnamed element`() throws {
    let episode =
      "<CINDetails><CINreferralDate>2024-05-01</CINreferralDate><Section47>"
      + "<S47ActualStartDate>2024-05-02</S47ActualStartDate></Section47></CINDetails>"
    let child = RuleBench.child("C1").replacing("</Child>", with: episode + "</Child>")
    let admission = try Bench().admit(
      ["sent.xml": RuleBench.censusText(child, RuleBench.child("C2"))], as: "cin-census")
    #expect(admission.rows == [4, 2, 2, 0])
  }
}
