import Testing

@testable import Intake

struct HeaderMatchTests {
  private func match(
    _ header: [String], _ format: String = "hsb-referral-log"
  ) throws -> HeaderMatch {
    try HeaderMatch(header, format: try Bench.format(format), file: "f.csv")
  }

  private static let needed = [
    "referral_id", "child_ref", "referring_agency", "date_received", "role",
  ]

  @Test func `finds columns whatever their order, case, spaces and punctuation`() throws {
    let header = ["Role", "DATE RECEIVED", "Child-Ref", "dob", "referral id", "Referring Agency"]
    let match = try match(header)
    let columns = try Bench.format("hsb-referral-log").tables[0].columns.map(\.name)
    let found = Dictionary(uniqueKeysWithValues: zip(columns, match.positions)).filter { $1 >= 0 }
    #expect(
      found == [
        "role": 0, "date_received": 1, "child_ref": 2, "date_of_birth": 3, "referral_id": 4,
        "referring_agency": 5,
      ])
    #expect(match.unknownColumns == 0)
  }

  @Test func `counts columns that it does not know`() throws {
    #expect(try match(Self.needed + ["weather", "shoe size"]).unknownColumns == 2)
  }

  @Test func `names the columns that are missing`() {
    #expect(
      throws: IntakeError.wrongFormat(
        file: "f.csv", format: "hsb-referral-log",
        expected: "it lacks the columns 'child_ref', 'referring_agency'")
    ) { try match(["referral_id", "date_received", "role"]) }
  }

  @Test func `says what it expected of a file that is something else`() {
    #expect(
      throws: IntakeError.wrongFormat(
        file: "f.csv", format: "ssda903",
        expected:
          "expected a header with the columns 'CHILD', 'SEX', 'DOB', or 'CHILD', 'DECOM', 'PLACE', "
          + "or 'CHILD', 'SDQ_SCORE', 'CONVICTED', or those of 8 more tables"
      )
    ) { try match(["a", "b"], "ssda903") }
  }

  @Test func `refuses a column that stands twice`() {
    #expect(
      throws: IntakeError.wrongFormat(
        file: "f.csv", format: "hsb-referral-log",
        expected: "the column 'role' stands in it twice, send it once")
    ) { try match(Self.needed + ["Role"]) }
  }

  @Test(arguments: [
    ("Surname", "a surname"), ("Pupil Forename", "a forename"), ("name", "a name"),
    ("Home Address", "an address"), ("Post Code", "a postcode"), ("NHS No.", "an NHS number"),
    ("Child's name", "a name"), ("E-mail", "an email address"),
  ])
  func `refuses names where none are declared`(column: String, kind: String) {
    let error = IntakeError.namesSent(
      file: "f.csv", kinds: [kind], columns: [Self.needed.count])
    #expect(throws: error) {
      try match(Self.needed + [column])
    }
  }

  @Test func `takes names that are declared, to drop them`() throws {
    let match = try match(
      ["pupilonrolltableid", "dob", "upn", "surname", "forename"], "school-census-pupils")
    #expect(match.unknownColumns == 0)
  }

  @Test(arguments: ["fieldname", "school", "technology", "category", "missing"])
  func `does not take other headers for names`(column: String) {
    #expect(PersonalColumn.kind(of: column) == nil)
  }
}
