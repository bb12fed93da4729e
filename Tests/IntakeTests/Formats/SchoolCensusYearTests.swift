import Records
import Testing
import Vocabulary

@testable import Intake

struct SchoolCensusYearTests {
  private func pupils(_ name: String, sex: String, ethnicity: Bool = false) throws -> Admission {
    let extra = ethnicity ? (",ethnicity", ",WBRI") : ("", "")
    return try Bench().admit(
      [
        name: """
        pupilonrolltableid,NativeId,dob,upn,\(sex)\(extra.0)
        P1,S1,2012-Apr-25 00:00:00,A950000178301,M\(extra.1)
        """
      ], as: "school-census-pupils", agency: .school)
  }

  @Test(arguments: [
    ("2023_spring_pupilonroll.csv", "gender", []), ("2023_summer_p.csv", "gender", []),
    ("2023_autumn_p.csv", "sex", []), ("2024_spring_p.csv", "sex", []),
    ("2023_autumn_p.csv", "gender", ["V064 sex"]), ("2022_autumn_p.csv", "sex", ["V064 sex"]),
    ("2023-24_autumn_p.csv", "sex", []), ("2023-24 spring.csv", "sex", []),
    ("2022-23 spring.csv", "gender", []), ("pupils.csv", "sex", []), ("pupils.csv", "gender", []),
  ])
  func `gender became sex in autumn 2023`(name: String, header: String, expected: [String]) throws {
    let admission = try pupils(name, sex: header)
    #expect(admission.formatBreaches == expected)
    #expect(admission.records[CodeField.sex, 0] == RecordedSex.male.rawValue)
  }

  @Test(arguments: [
    ("2025_spring_p.csv", []), ("2024_autumn_p.csv", ["V064 ethnicity"]), ("2024.csv", []),
  ])
  func `ethnicity is returned in spring only and read whenever it comes`(
    name: String, expected: [String]
  ) throws {
    let admission = try pupils(name, sex: "sex", ethnicity: true)
    #expect(admission.formatBreaches == expected)
    #expect(admission.records[CodeField.ethnicity, 0] == Ethnicity.wbri.rawValue)
  }

  private func exclusions(_ name: String, reasons: String, codes: String) throws -> Admission {
    try Bench().admit(
      [
        name: """
        pupilonrolltableid,NativeId,startdate,category,\(reasons)
        P1,S1,2018-Nov-20 00:00:00,FIXD,\(codes)
        """
      ], as: "school-census-exclusions", agency: .school)
  }

  @Test(arguments: [
    ("2019_spring.csv", "reason", "SM", []), ("2019_spring.csv", "reason", "OT", []),
    ("2019_spring.csv", "reason", "LG", ["V063 reason"]),
    ("2020_spring.csv", "reason", "LG", []), ("2020_spring.csv", "reason", "OT", ["V063 reason"]),
    ("2021_spring.csv", "reason1,reason2,reason3", "PP,,SM", []),
    ("2021_autumn.csv", "reason", "SM", []),
    ("2022_autumn.csv", "reason1,reason2,reason3", "DB,SM,", []),
    ("2022_autumn.csv", "reason", "SM", ["V064 reason"]),
    (
      "2019_autumn.csv", "reason1,reason2,reason3", "SM,,",
      ["V064 reason1", "V064 reason2", "V064 reason3"]
    ),
    ("2025_spring.csv", "reason1,reason2,reason3", "OT,SM,", ["V063 reason1"]),
    ("exclusions.csv", "reason,reason1", "OT,SM", []),
  ])
  func `reasons for exclusion are those of the year and term`(
    name: String, reasons: String, codes: String, expected: [String]
  ) throws {
    let admission = try exclusions(name, reasons: reasons, codes: codes)
    #expect(admission.formatBreaches == expected)
    let found = admission.records[SetField.exclusionReasons, 0]
    #expect((found & ExclusionReason.sm.bit != 0) == codes.contains("SM"))
    #expect((found & ExclusionReason.ot.bit != 0) == codes.contains("OT"))
  }

  @Test func `off-roll tables are read by their own names`() throws {
    let admission = try Bench().admit(
      [
        "2025_spring_termlyexclusionsoffroll.csv": """
        pupilnolongeronrolltableid,NativeId,termlyexclusionsoffrolltableid,\
        termlyexclusionsoffrollorderseqcolumn,startdate,sessions,reason1,category,senprovision
        P1,S1,E1,1.0,2024-Nov-20 00:00:00,10.0,SM,SUSP,E
        """
      ], as: "school-census-exclusions", agency: .school)
    #expect(admission.formatBreaches == [])
    #expect(admission.records[SetField.exclusionReasons, 0] == ExclusionReason.sm.bit)
  }

  @Test(arguments: [("2025_spring_senneeds.csv", 0), ("2024_autumn_senneeds.csv", 1)])
  func `needs are returned in spring only`(name: String, notes: Int) throws {
    let admission = try Bench().admit(
      [name: "pupilonrolltableid,NativeId,sentyperank,sentype\nP1,S1,1.0,MLD\n"],
      as: "school-census-sen-needs", agency: .school)
    #expect(admission.findings.count { $0.rule == "V064" } == notes)
    #expect(admission.records[SetField.senTypes, 0] == SENType(code: "MLD")?.bit)
  }
}
