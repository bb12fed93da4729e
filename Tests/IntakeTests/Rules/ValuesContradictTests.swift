import Records
import Testing

@testable import Intake

struct ValuesContradictTests {
  private static func child(_ identifiers: String) throws -> [String] {
    try RuleBench.census(identifiers: identifiers)
  }

  @Test(arguments: [
    (
      "<PersonBirthDate>2012-02-03</PersonBirthDate><PersonBirthDate>2013-02-03</PersonBirthDate>",
      ["V125 PersonBirthDate"]
    ),
    (
      "<PersonBirthDate>2012-02-03</PersonBirthDate><PersonBirthDate>2012-02-03</PersonBirthDate>",
      []
    ),
    ("<Sex>M</Sex><Sex>F</Sex>", ["V125 Sex"]), ("<Sex>M</Sex><Sex>m</Sex>", []),
    ("<LAchildID>C1</LAchildID>", []),
  ])
  func `repeated elements of one matter must agree`(sent: String, found: [String]) throws {
    #expect(try Self.child(sent).filter { $0.hasPrefix("V125") } == found)
  }

  @Test func `a code of another year beside this year's must agree with it`() throws {
    #expect(try Self.child("<GenderCurrent>2</GenderCurrent><Sex>M</Sex>").contains("V125 Sex"))
    #expect(
      try !Self.child("<GenderCurrent>1</GenderCurrent><Sex>M</Sex>").contains("V125 Sex"))
  }

  @Test func `a child with two references is set aside`() throws {
    let admission = try Bench().admit(
      ["sent.xml": RuleBench.censusText(RuleBench.child("C1", "<LAchildID>C2</LAchildID>"))],
      as: "cin-census")
    #expect(admission.rows == [1, 0, 1, 0])
    #expect(admission.breaches.contains("V125 LAchildID"))
  }

  @Test(arguments: [
    ("2012-02-03", "2012-02-03", []), ("2012-02-03", "", []),
    ("2012-02-03", "2012-03-02", ["V125 date_of_birth"]),
  ])
  func `a second column of one matter must agree`(
    first: String, second: String, found: [String]
  ) throws {
    let text = """
      child_ref,referral_id,referring_agency,date_received,role,date_of_birth,dob
      C1,R1,school,2024-05-01,displayed,\(first),\(second)

      """
    #expect(try RuleBench.found(in: text).filter { $0.hasPrefix("V125") } == found)
  }
}
