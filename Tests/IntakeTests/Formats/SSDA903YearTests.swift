import Records
import Testing
import Vocabulary

@testable import Intake

struct SSDA903YearTests {
  @Test(arguments: [
    ("SSDA903_2024_header.csv", "1", RecordedSex.male, []),
    ("SSDA903_2024_header.csv", "1.0", .male, []),
    ("SSDA903_2024_header.csv", "M", .male, ["V063 SEX"]),
    ("SSDA903_2025_header.csv", "F", .female, []), ("SSDA903_2025_header.csv", "U", .notStated, []),
    ("SSDA903_2025_header.csv", "2", .female, ["V063 SEX"]), ("header.csv", "2", .female, []),
    ("2024-25/header.csv", "F", .female, []),
  ])
  func `sex is a number to 2024 and a letter from 2025`(
    name: String, cell: String, sex: RecordedSex, expected: [String]
  ) throws {
    let admission = try Bench().admit(
      [
        name.replacing("/", with: " "): """
        \u{FEFF}CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
        123456.0,\(cell),11/07/2015,WBRI,UN1,0.0,
        """
      ], as: "ssda903")
    #expect(admission.breaches == expected)
    #expect(admission.records[CodeField.sex, 0] == sex.rawValue)
  }

  @Test(arguments: [
    ("2020_episodes.csv", "H5", Setting.residential, []),
    ("2025_episodes.csv", "K3", .residential, []),
    ("2025_episodes.csv", "H5", .residential, ["V063 PLACE"]),
    ("2020_episodes.csv", "K3", .residential, ["V063 PLACE"]),
    ("2026_episodes.csv", "Z11", .unknown, []),
    ("2025_episodes.csv", "Z11", .unknown, ["V063 PLACE"]),
    ("2025_episodes.csv", "U4", .foster, []), ("episodes.csv", "Z11", .unknown, []),
  ])
  func `placements are those of the year`(
    name: String, code: String, setting: Setting, expected: [String]
  ) throws {
    let admission = try Bench().admit(
      [name: "CHILD,DECOM,RNE,LS,PLACE,DEC\n1,02/12/2018,S,V2,\(code),\n"], as: "ssda903")
    #expect(admission.breaches == expected)
    #expect(admission.records[CodeField.setting, 0] == setting.rawValue)
  }

  static let others = [
    "CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK,IMMUNISATIONS,TEETH_CHECK,"
      + "HEALTH_ASSESSMENT,SUBSTANCE_MISUSE,INTERVENTION_RECEIVED,INTERVENTION_OFFERED",
    "CHILD,DOB,MISSING,MIS_START,MIS_END", "CHILD,DOB,REVIEW,REVIEW_CODE", "CHILD,SEX,DOB,DUC",
    "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM",
    "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR",
    "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED",
    "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON",
  ]

  @Test(arguments: others)
  func `the other tables observe the child and drop the rest with a reason`(header: String) throws {
    let birth = header.hasPrefix("CHILD,SEX") ? "1,1,11/07/2015" : "1,11/07/2015"
    let width = header.split(separator: ",").count - birth.split(separator: ",").count
    let rest = String(repeating: ",1", count: width)
    let admission = try Bench().admit(["f.csv": "\(header)\n\(birth)\(rest)\n"], as: "ssda903")
    #expect(admission.breaches == [])
    #expect(admission.rows == [1, 1, 0, 0])
    #expect(admission.records.kind == [.person])
    #expect(admission.records[DayField.birth, 0]?.iso == "2015-07-11")
  }

  @Test func `changes of social worker are of 2024 and later`() throws {
    let file = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,11/07/2015,W1,01/04/2022,,\n"
    let admission = try Bench().admit(["2022.csv": file], as: "ssda903")
    #expect(admission.breaches == ["V064"])
    #expect(try Bench().admit(["2024.csv": file], as: "ssda903").breaches == [])
  }
}
