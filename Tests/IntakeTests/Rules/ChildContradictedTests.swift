import Testing

@testable import Intake

struct ChildContradictedTests {
  @Test(arguments: [
    (["date_of_birth": "2012-03-02"], ["V091 date_of_birth"]),
    (["gender": "male"], ["V091 gender"]), (["gender": "female"], []), (["gender": "unknown"], []),
    (["date_of_birth": ""], []), (["child_ref": "C2", "date_of_birth": "2012-03-02"], []),
  ])
  func `asks about a child of whom two rows say different things`(
    second: [String: String], found: [String]
  ) throws {
    let other = second.merging(["referral_id": "R2"]) { $1 }
    let text = RuleBench.logText([["gender": "female"], other])
    #expect(try RuleBench.found(in: text) == found)
  }

  @Test func `takes what a later file says of the same referral for a correction`() throws {
    let found = try RuleBench.found(in: [
      "a.csv": RuleBench.logText([[:]]),
      "b.csv": RuleBench.logText([["date_of_birth": "2012-03-02"]]),
    ])
    #expect(found == ["V060"])
  }

  @Test func `asks about a child with two birth dates in one census`() throws {
    let text = RuleBench.censusText(
      RuleBench.child("C1"),
      RuleBench.child("C1", "<PersonBirthDate>2012-03-02</PersonBirthDate>"))
    #expect(
      try RuleBench.found(in: text, as: "cin-census")
        == ["V060", "V090 LAchildID", "V091 PersonBirthDate"])
  }

  @Test func `compares the rows of all files of a sender`() throws {
    let found = try RuleBench.found(in: [
      "a.csv": RuleBench.logText([[:]]),
      "b.csv": RuleBench.logText([["referral_id": "R2", "date_of_birth": "2012-03-02"]]),
    ])
    #expect(found == ["V091 date_of_birth"])
  }

  /// The child's reference is joined of a force, school, service or provider and a number of theirs.
  @Test(arguments: [
    (
      "youth-justice", "yjs,person_ref,offence_code,date_of_birth,gender",
      ["Y,P1,19C,2010-02-03,male", "Y,P1,20A,2010-03-02,male", "Z,P1,20A,2009-01-01,female"],
      ["V091 date_of_birth"]
    ),
    (
      "school-concern-log", "school,incident_id,child_ref,date,category,gender",
      ["S,1,C1,2024-05-01,hsb,F", "S,2,C1,2024-05-02,hsb,M", "T,3,C1,2024-05-02,hsb,M"],
      ["V091 gender"]
    ),
    (
      "service-provider-return", "provider,service_ref,child_ref,date_referred,date_of_birth",
      [
        "north,1,C1,2024-05-01,2010-02-03", "North Team,2,C1,2024-05-01,2010-03-02",
        "other,1,C1,2024-05-01,2010-03-02",
      ],
      ["V091 date_of_birth", "V025 provider"]
    ),
    (
      "school-census-pupils", "NativeId,pupilonrolltableid,dob,upn,gender",
      ["1,7,2012-02-03,,F", "1,7,2012-03-02,,F", "2,7,2011-01-01,,M"],
      ["V060", "V090 pupilonrolltableid", "V091 dob"]
    ),
    (
      "police-occurrence",
      "force,occurrence_ref,nominal_ref,role,ethnicity_scheme,date_recorded,date_of_birth",
      [
        "47,1,N1,suspect,letters16,2024-05-01,2010-02-03",
        "47,2,N1,suspect,letters16,2024-05-01,2010-03-02",
        "48,2,N1,suspect,letters16,2024-05-01,2010-03-02",
      ],
      ["V091 date_of_birth"]
    ),
  ])
  func `knows a child by a reference that is joined of parts`(
    format: String, header: String, rows: [String], found: [String]
  ) throws {
    let text = ([header] + rows).joined(separator: "\n") + "\n"
    #expect(try RuleBench.found(in: text, as: format) == found)
  }

  @Test func `takes a later police file for the better one`() throws {
    let text = { (birth: String) in
      """
      force,occurrence_ref,nominal_ref,role,ethnicity_scheme,date_recorded,date_of_birth
      47,1,N1,suspect,letters16,2024-05-01,\(birth)

      """
    }
    let files = ["a.csv": text("2010-02-03"), "b.csv": text("2010-03-02")]
    #expect(try RuleBench.found(in: files, as: "police-occurrence") == ["V060"])
  }

  @Test func `knows a child without a reference by the pupil number`() throws {
    let pupil = { (birth: String) in "<Pupil><UPN>H801200001001</UPN><DOB>\(birth)</DOB></Pupil>" }
    let text = """
      <CTfile><CTFpupilData>
      \(pupil("2012-02-03"))
      \(pupil("2012-03-02"))
      </CTFpupilData></CTfile>
      """
    let found = try RuleBench.found(in: text, as: "ctf").filter { $0.hasPrefix("V09") }
    #expect(found == ["V090 UPN", "V091 DOB"])
  }
}
