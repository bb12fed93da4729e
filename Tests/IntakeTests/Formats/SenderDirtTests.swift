import Records
import Testing
import Vocabulary

@testable import Intake

/// What spreadsheets and management systems do to values, each through a whole format.
struct SenderDirtTests {
  private func log(_ header: String, _ cells: String) throws -> Admission {
    try Bench().admit(
      [
        "log.csv": """
        referral_id,child_ref,referring_agency,date_received,role,\(header)
        12.0,7.0,school,2024-05-01,displayed,\(cells)
        """
      ], as: "hsb-referral-log")
  }

  @Test func `references that became decimals are the whole numbers they were`() throws {
    let bench = try Bench()
    let header = "referral_id,child_ref,referring_agency,date_received,role\n"
    let decimal = try bench.admit(
      ["a.csv": header + "12.0,7.0,school,2024-05-01,displayed\n"], as: "hsb-referral-log")
    let whole = try bench.admit(
      ["b.csv": header + "12,7,school,2024-05-01,displayed\n"], as: "hsb-referral-log")
    #expect(decimal.records[TokenField.child, 0] == whole.records[TokenField.child, 0])
    #expect(decimal.records[TokenField.referral, 0] == whole.records[TokenField.referral, 0])
  }

  @Test func `a spreadsheet's number for a day is said with how to mend it and never read`() throws
  {
    let admission = try log("date_of_decision,date_of_birth", "45417,41000.0")
    #expect(admission.breaches == ["V068 date_of_birth", "V068 date_of_decision"])
    #expect(admission.records[DayField.decided, 0] == nil)
    #expect(admission.records[DayField.birth, 0] == nil)
    #expect(admission.findings[0].message.contains("date format yyyy-mm-dd"))
    #expect(admission.findings[0].severity == .query)
  }

  @Test func `a row whose required date is such a number is set aside with both reasons`() throws {
    let admission = try Bench().admit(
      [
        "log.csv": """
        referral_id,child_ref,referring_agency,date_received,role
        R1,C1,school,45417,displayed
        """
      ], as: "hsb-referral-log")
    #expect(admission.breaches == ["V020 date_received", "V068 date_received"])
    #expect(admission.rows == [1, 0, 1, 0])
  }

  @Test(arguments: [
    ("True", 1), ("False", 0), ("TRUE", 1), ("1", 1), ("0", 0), ("1.0", 1), ("0.0", 0), ("yes", 1),
    ("N", 0),
  ])
  func `true and false, 0 and 1 are yes and no`(cell: String, expected: Int32) throws {
    let admission = try log("looked_after", cell)
    #expect(admission.formatBreaches == [])
    #expect(admission.records[CodeField.lookedAfter, 0] == expected)
  }

  @Test func `dates of the School Census carry a time and a month's name`() throws {
    let admission = try Bench().admit(
      [
        "2025_spring_pupilonroll.csv": """
        pupilonrolltableid,NativeId,dob,upn,sex,hoursatsetting,parttime
        0002e817-8ca,SCH7,2020-Apr-25 00:00:00,A950000178301,M,770.0,True
        """
      ], as: "school-census-pupils", agency: .school)
    #expect(admission.formatBreaches == [])
    #expect(admission.records[DayField.birth, 0]?.iso == "2020-04-25")
  }

  @Test func `an age in years and their parts is dropped, the date of birth decides`() throws {
    let admission = try Bench().admit(
      [
        "List_1.csv": """
        Child Unique ID,Gender,Ethnicity,Date of Birth,Age,Date of Contact,Contact Source
        9212044.0,a) Male,a) WBRI,25/01/2015,6.1382614647501708,16/09/2020,q) 6: Police
        """
      ], as: "annex-a")
    #expect(admission.formatBreaches == [])
    #expect(admission.records[DayField.birth, 0]?.iso == "2015-01-25")
    #expect(admission.records[CodeField.sex, 0] == RecordedSex.male.rawValue)
  }
}
