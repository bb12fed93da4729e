import Records
import Testing
import Vocabulary

@testable import Intake

/// Headers as the public validator of this inspection names them.
struct SENDAnnexATests {
  static let plans =
    "Unique ID,UPN,ULN,Date of birth,Gender,Ethnicity,Date initial EHC plan issued,"
    + "Date updated EHC plan issued,Date EHC plan last reviewed,SEN primary need,"
    + "Main education establishment – URN,Main education establishment – phase,"
    + "Subsidiary education establishment – phase (dual registration),Elective home education,"
    + "Suspensions,Permanent exclusions,Absence,Pupil Premium,Known to children's social care?,"
    + "Which children's social care team?,Does the child or young person have a disability?"
  static let support =
    "Unique ID,UPN,ULN,Date of birth,Gender,Ethnicity,SEN primary need,"
    + "Main education establishment – URN,Main education establishment – phase,"
    + "Subsidiary education establishment – phase (dual registration),Suspensions,"
    + "Permanent exclusions,Absence,Pupil Premium,Known to children's social care?,"
    + "Which children's social care team?,Does the child or young person have a disability?"

  @Test func `reads both lists, with the provision that the list itself says`() throws {
    let admission = try Bench().admit(
      [
        "List_1.csv": """
        \(Self.plans)
        1.0,A950000178301,1,01/02/2012,M,WBRI,01/01/2020,,,SEMH,100,,,,,,,,Yes,Team,Yes
        """,
        "List_2.csv": """
        \(Self.support)
        2,,,03/04/2011,b) Female,WBRI,Moderate learning difficulty,100,,,,,,,No,,No
        """,
      ], as: "send-annex-a")
    #expect(admission.formatBreaches == [])
    let records = admission.records
    #expect(records[CodeField.senProvision, 0] == SENProvision(code: "E")?.rawValue)
    #expect(records[CodeField.senProvision, 1] == SENProvision(code: "K")?.rawValue)
    #expect(records[SetField.senTypes, 0] == SENType(code: "SEMH")?.bit)
    #expect(records[SetField.senTypes, 1] == SENType(code: "MLD")?.bit)
    #expect(records[SetField.disabilities, 0] == Disability.unspecified.bit)
    #expect(records[TokenField.upn, 0].isPresent)
  }

  @Test func `joins the pupil number to social care where the two share their numbers`() throws {
    let bench = try Bench()
    let send = try bench.admit(
      ["l.csv": "UNIQUE ID,upn,sen primary need\nC-7,A950000178301,ASD\n"], as: "send-annex-a",
      system: "care")
    let care = try bench.admit(
      ["h.csv": "CHILD,SEX,DOB\nc-7,1,01/02/2012\n"], as: "ssda903", system: "care")
    #expect(send.records[TokenField.child, 0] == care.records[TokenField.child, 0])
  }
}
