import Records
import Testing

@testable import Intake

struct RenamedColumnTests {
  private static let needed = "referral_id,child_ref,referring_agency,date_received,role"

  private func admit(_ header: String, as format: String = "hsb-referral-log") throws -> Admission {
    let further = header.split(separator: ",").count - 5
    let cells = String(repeating: ",", count: max(0, further))
    return try Bench().admit(
      ["f.csv": "\(header)\nR1,C1,school,2024-05-01,displayed\(cells)\n"], as: format)
  }

  private func problem(_ header: String, as format: String = "hsb-referral-log") -> String {
    do {
      _ = try admit(header, as: format)
      return ""
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    ("decision_date", "date_of_decision"), ("Date decision", "date_of_decision"),
    ("assesment_tool", "assessment_tool"), ("Nhs numbr", "nhs_number"),
    ("birth date", "date_of_birth"),
    ("DateOfSupportStart", "date_support_started"), ("Etnicity", "ethnicity"),
  ])
  func `a column that looks like an absent one is named by its place, not by its header`(
    header: String, column: String
  ) throws {
    let admission = try admit("\(Self.needed),\(header)")
    #expect(admission.breaches == ["V012", "V067 \(column)"])
    #expect(admission.findings.last?.severity == .query)
    #expect(
      admission.findings.last?.message
        == "a declared column is not in the file, and one that is not declared looks like it; "
        + "neither is read (column F, no. 6, looks like '\(column)'); "
        + "name it as declared, or add its name to the format")
    #expect(admission.findings[0].message.contains("(column F, no. 6)"))
  }

  @Test(arguments: ["shoe size", "comments", "decision_maker_grade", "set"])
  func `other columns are only noted`(header: String) throws {
    #expect(try admit("\(Self.needed),\(header)").breaches == ["V012"])
  }

  @Test func `a required column that is absent is sought among those that are there`() {
    #expect(
      problem("referral_id,shoe size,childref no,referring agencies,date_received,roles")
        == "'f.csv' is not of format 'hsb-referral-log'; it lacks the columns 'child_ref', "
        + "'referring_agency', 'role'; column C, no. 3, looks like 'child_ref'; column D, no. 4, "
        + "looks like 'referring_agency'; column F, no. 6, looks like 'role'")
  }

  @Test func `a telling column that is absent is sought in every table`() {
    #expect(
      problem("Child Unique ID,Gender,Date of Birth,Contact date", as: "annex-a")
        .hasSuffix("; column D, no. 4, looks like 'Date of Contact'"))
    #expect(
      problem("CHILD,DECOM,PLACEMENT", as: "ssda903").contains("column C, no. 3") == false)
  }

  @Test(arguments: [
    "DOB2", "Name of child", "social_worker", "Pupil", "NINO", "NI number", "N.I. Number",
  ])
  func `a file with an undeclared column of persons is refused`(header: String) {
    #expect(
      problem("\(Self.needed),\(header)").hasPrefix(
        "'f.csv' holds columns or elements that the format does not declare and that look like a"))
  }

  @Test func `a second date of birth is refused, the only one under another name is not`() throws {
    #expect(
      problem("\(Self.needed),date_of_birth,birth date").contains("look like a date of birth"))
    #expect(try admit("\(Self.needed),birth date").breaches == ["V012", "V067 date_of_birth"])
  }

  @Test(arguments: [
    (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
  ])
  func `columns have the letters of a spreadsheet`(position: Int, letters: String) {
    #expect(ColumnPlace.letters(position) == letters)
  }

  @Test(arguments: [
    "person_rf", "Person Ref ID", "person_reference", "child_reference", "pupil no", "Client ID",
  ])
  func `a required reference is sought under the words that senders swap`(header: String) {
    #expect(
      problem("yjs,\(header),offence_code,date_of_offence", as: "youth-justice")
        .hasSuffix("; column B, no. 2, looks like 'person_ref'"))
  }

  @Test(arguments: ["NHS no", "Pupil"])
  func `what looks personal is not excused for its meaning`(header: String) {
    #expect(problem("\(Self.needed),\(header)").contains("it is refused"))
  }
}
