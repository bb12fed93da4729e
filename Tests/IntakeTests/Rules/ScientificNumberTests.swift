import Records
import Testing

@testable import Intake

struct ScientificNumberTests {
  @Test(arguments: [
    ("1.23457E+11", ["V126 child_ref", "V020 child_ref"]),
    ("1E+05", ["V126 child_ref", "V020 child_ref"]),
    ("1.23457e+11", ["V126 child_ref", "V020 child_ref"]),
    ("123457000000", []), ("1E5", []), ("C1.5E+11", []), ("2+10", []),
  ])
  func `refuses a reference that a spreadsheet has cut short`(sent: String, found: [String]) throws
  {
    let breaches = try RuleBench.log(["child_ref": sent])
    #expect(Set(breaches) == Set(found))
  }

  @Test func `five children cut short do not become one`() throws {
    let rows = (1...5).map { ["referral_id": "R\($0)", "child_ref": "1.23457E+11"] }
    let admission = try Bench().admit(
      ["sent.csv": RuleBench.logText(rows)], as: "hsb-referral-log")
    #expect(admission.rows == [5, 0, 5, 0])
  }
}
