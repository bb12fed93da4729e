import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

struct ReferralLogTests {
  private static let head =
    "referral_id,child_ref,upn,nhs_number,date_of_birth,gender,ethnicity,ethnicity_scheme,"
    + "residence_area,referring_agency,date_of_concern,date_received,role,behaviour_level,needs,"
    + "assessment_tool,decision,date_of_decision,provider,tier,date_support_started,date_closed,"
    + "no_support_reason"

  private func row(_ changes: [String: String] = [:]) -> String {
    let values = [
      "referral_id": "R1", "child_ref": "C1", "date_of_birth": "2011-05-04", "gender": "M",
      "ethnicity": "WBRI", "residence_area": "SAM", "referring_agency": "school",
      "date_received": "2024-06-03", "role": "displayed",
    ].merging(changes) { $1 }
    return Self.head.split(separator: ",").map { values[String($0)] ?? "" }.joined(separator: ",")
  }

  private func admit(_ rows: String..., stop: Double = 1) throws -> Admission {
    try Bench().admit(
      ["log.csv": ([Self.head] + rows).joined(separator: "\n")], as: "hsb-referral-log", stop: stop)
  }

  @Test(arguments: [
    ("2011-05", "2011-05-01", []), ("2011-05-17", "2011-05-01", []),
    ("2011-13", nil, ["V021 month_of_birth"]), ("May 2011", nil, ["V021 month_of_birth"]),
  ])
  func `a month of birth is kept as its first day, a date no further than its month`(
    sent: String, kept: String?, breaches: [String]
  ) throws {
    let head = Self.head.replacing("date_of_birth", with: "month_of_birth")
    let admission = try Bench().admit(
      ["log.csv": "\(head)\n\(row(["date_of_birth": sent]))"], as: "hsb-referral-log")
    #expect(admission.records[DayField.birthMonth, 0]?.iso == kept)
    #expect(admission.records[DayField.birth, 0] == nil)
    #expect(admission.breaches == breaches)
  }

  @Test func `fills every field of a row`() throws {
    let records = try admit(
      row([
        "upn": "A950000178301", "nhs_number": "943 476 5919", "date_of_concern": "2024-05-30",
        "behaviour_level": "Problematic", "needs": "neglect|domestic_abuse",
        "assessment_tool": "AIM3", "decision": "accepted", "date_of_decision": "2024-06-04",
        "provider": "North Team", "tier": "B", "date_support_started": "2024-07-01",
        "residence_area": "sampleshire county",
      ])
    ).records
    #expect(records.kind == [.referral])
    #expect(records.line == [2])
    #expect(records.files == ["log.csv"])
    #expect(records[DayField.birth, 0]?.iso == "2011-05-04")
    #expect(records[DayField.concern, 0]?.iso == "2024-05-30")
    #expect(records[DayField.received, 0]?.iso == "2024-06-03")
    #expect(records[DayField.decided, 0]?.iso == "2024-06-04")
    #expect(records[DayField.supportStarted, 0]?.iso == "2024-07-01")
    #expect(records[DayField.closed, 0] == nil)
    #expect(records[CodeField.sex, 0] == RecordedSex.male.rawValue)
    #expect(records[CodeField.ethnicity, 0] == Ethnicity.wbri.rawValue)
    #expect(records[CodeField.residenceArea, 0] == 0)
    #expect(records[CodeField.referringAgency, 0] == Agency.school.rawValue)
    #expect(records[CodeField.role, 0] == Role.displayed.rawValue)
    #expect(records[CodeField.level, 0] == BehaviourLevel.problematic.rawValue)
    #expect(records[CodeField.tool, 0] == 0)
    #expect(records[CodeField.decision, 0] == Decision.accepted.rawValue)
    #expect(records[CodeField.provider, 0] == 0)
    #expect(records[CodeField.tier, 0] == ServiceTier.b.rawValue)
    #expect(records[CodeField.noSupportReason, 0] == CodeColumn.missing)
    #expect(records[SetField.needs, 0] == Need.neglect.bit | Need.domesticAbuse.bit)
    for field in [TokenField.child, .upn, .nhsNumber, .referral] {
      #expect(records[field, 0].isPresent)
    }
    #expect(!records[TokenField.incident, 0].isPresent)
  }

  @Test func `gives one child one token whatever case and spaces`() throws {
    let records = try admit(
      row(["child_ref": "ab 12"]), row(["referral_id": "R2", "child_ref": "AB12"])
    ).records
    #expect(records[TokenField.child, 0] == records[TokenField.child, 1])
    #expect(records[TokenField.referral, 0] != records[TokenField.referral, 1])
  }

  @Test(arguments: [
    (["date_received": ""], ["V020 date_received"]),
    (["date_received": "2024-02-30"], ["V020 date_received", "V022 date_received"]),
    (["date_received": "03/06/2024"], ["V020 date_received", "V023 date_received"]),
    (["role": ""], ["V020 role"]),
    (["child_ref": ""], ["V020 child_ref"]),
    (["child_ref": "#N/A"], ["V020 child_ref", "V026 child_ref"]),
    (["child_ref": "unknown"], ["V020 child_ref", "V034 child_ref"]),
    (["referral_id": "TBC"], ["V020 referral_id", "V034 referral_id"]),
  ])
  func `sets a row aside that lacks what it must have`(
    changes: [String: String], breaches: [String]
  ) throws {
    let admission = try admit(row(changes))
    #expect(admission.breaches == breaches)
    #expect(admission.rows == [1, 0, 1, 0])
    #expect(admission.records.count == 0)
  }

  @Test(arguments: [
    (["gender": "Q"], ["V025 gender"]),
    (["ethnicity": "5"], ["V027 ethnicity"]),
    (["ethnicity": "5", "ethnicity_scheme": "pole"], []),
    (["ethnicity": "W1", "ethnicity_scheme": "letters16"], []),
    (
      ["ethnicity": "5", "ethnicity_scheme": "secret"],
      ["V027 ethnicity", "V032 ethnicity_scheme"]
    ),
    (["ethnicity": "White"], ["V028 ethnicity"]),
    (["upn": "X428558133462"], ["V029 upn"]),
    (["nhs_number": "9434765918"], ["V030 nhs_number"]),
    (["date_closed": "2025-04-01"], ["V031 date_closed"]),
    (["date_closed": "2024-06-31"], ["V022 date_closed"]),
    (["date_closed": "1/7/24"], ["V024 date_closed"]),
    (["date_closed": "soon"], ["V021 date_closed"]),
    (["date_closed": "2024-06-02"], ["V042 date_closed"]),
    (["date_of_birth": "2024-06-04"], ["V040 date_of_birth"]),
    (["date_of_birth": "1998-06-03"], ["V041 date_of_birth"]),
    (["date_of_birth": "1998-06-04"], []),
    (["date_of_decision": "2024-06-02"], ["V051 date_of_decision"]),
    (["date_of_concern": "2011-12-31"], ["V052 date_of_concern"]),
    (["date_of_concern": "2012-01-01"], []),
    (["date_received": "2004-06-03"], ["V052 date_received"]),
    (["needs": "neglect|boredom"], ["V025 needs"]),
    (["residence_area": "Elsewhere"], ["V025 residence_area"]),
  ])
  func `keeps a row with something to check and says what`(
    changes: [String: String], breaches: [String]
  ) throws {
    let admission = try admit(row(changes))
    #expect(admission.breaches == breaches)
    #expect(admission.rows == [1, 1, 0, 0])
  }

  @Test func `takes out the value that cannot be used and keeps the others`() throws {
    let records = try admit(
      row([
        "upn": "X428558133462", "date_closed": "2024-06-02", "date_of_birth": "2024-06-04",
        "gender": "Q",
      ])
    ).records
    #expect(!records[TokenField.upn, 0].isPresent)
    #expect(records[DayField.closed, 0] == nil)
    #expect(records[DayField.birth, 0] == nil)
    #expect(records[CodeField.sex, 0] == CodeColumn.unrecognised)
    #expect(records[DayField.received, 0]?.iso == "2024-06-03")
  }

  @Test func `takes every date before 2012 out, the birth apart`() throws {
    let records = try admit(
      row([
        "date_of_birth": "2008-05-04", "date_of_concern": "2011-12-31",
        "date_received": "2010-01-02", "date_of_decision": "2024-06-04",
      ])
    ).records
    #expect(records[DayField.birth, 0]?.iso == "2008-05-04")
    #expect(records[DayField.concern, 0] == nil)
    #expect(records[DayField.received, 0] == nil)
    #expect(records[DayField.decided, 0]?.iso == "2024-06-04")
  }

  @Test func `lets a later row of the same key supersede an earlier one`() throws {
    let admission = try admit(
      row(["gender": "F"]), row(["referral_id": "R2"]), row(["gender": "M"]))
    #expect(admission.rows == [3, 2, 0, 1])
    #expect(admission.breaches == ["V060", "V091 gender", "V091 gender"])
    #expect(admission.findings[0].line == 2)
    #expect(admission.records.line == [3, 4])
    #expect(admission.records[CodeField.sex, 1] == RecordedSex.male.rawValue)
  }

  @Test func `supersedes rows of earlier files and keeps their counts`() throws {
    let first = [Self.head, row(), row(["referral_id": "R2"])].joined(separator: "\n")
    let second = [Self.head, row(["gender": "F"])].joined(separator: "\n")
    let admission = try Bench().admit(
      ["a.csv": first, "b.csv": second], as: "hsb-referral-log")
    let rows = admission.delivery.files.map(\.rows)
    #expect(rows == [RowCounts(read: 2, used: 1, superseded: 1), RowCounts(read: 1, used: 1)])
    #expect(admission.records.file == [0, 1])
    #expect(admission.findings.map(\.file) == ["a.csv"])
  }

  @Test func `does not let a row that is set aside supersede a good one`() throws {
    let admission = try admit(row(), row(["date_received": "never"]))
    #expect(admission.rows == [2, 1, 1, 0])
    #expect(admission.records.line == [2])
  }

  @Test func `counts a row that the reader loses as set aside`() throws {
    let admission = try admit("too,short", row())
    #expect(admission.rows == [2, 1, 1, 0])
    #expect(admission.breaches == ["V004"])
  }

  @Test func `notes a file without rows`() throws {
    let admission = try admit()
    #expect(admission.breaches == ["V013"])
    #expect(admission.rows == [0, 0, 0, 0])
  }

  @Test func `breaks the contract when too many rows are set aside, and says why`() throws {
    let error = try #require(throws: IntakeError.self) {
      try admit(row(), row(["role": ""]), stop: 0.4)
    }
    guard case .contractBroken(let breach) = error else {
      Issue.record("another error: \(error)")
      return
    }
    #expect(breach.findings.map(\.rule) == ["V020"])
    #expect(
      breach.description
        == "source 'source': 1 of 2 rows are set aside, more than its contract allows; "
        + "correct the most frequent findings and send it again")
  }

  @Test func `does not blame the sender for rows after the reference date`() throws {
    let admission = try admit(row(), row(["date_received": "2025-04-01"]), stop: 0)
    #expect(admission.breaches == ["V031 date_received", "V033 date_received"])
    #expect(admission.rows == [2, 1, 1, 0])
  }

  @Test func `lists the first of many findings and counts the rest`() throws {
    let rows = (1...1200).map { row(["referral_id": "R\($0)", "gender": "Q"]) }
    let admission = try Bench().admit(
      ["log.csv": ([Self.head] + rows).joined(separator: "\n")], as: "hsb-referral-log")
    #expect(admission.findings.count == 1001)
    #expect(
      admission.findings[0].message
        == "200 further findings of V025 are not listed; correct the ones listed first")
  }

  @Test func `tells how often each rule was broken, listed or not`() throws {
    let rows = (1...1200).map { row(["referral_id": "R\($0)", "gender": "Q"]) }
    let totals = try admit(row(["role": ""]), rows.joined(separator: "\n")).totals
    #expect(
      totals == [
        RuleCount(rule: "V020", severity: .error, count: 1, source: "source"),
        RuleCount(rule: "V025", severity: .query, count: 1200, source: "source"),
      ])
  }

  @Test func `keeps files of one name in two folders apart`() throws {
    let bench = try Bench()
    for folder in ["a", "b"] {
      try FileManager.default.createDirectory(
        atPath: bench.folder + "/schools/" + folder, withIntermediateDirectories: true)
    }
    let paths = try ["a", "b"].map { folder in
      try bench.write(
        [Self.head, row(["referral_id": folder, "gender": "Q"])].joined(separator: "\n"),
        to: "schools/\(folder)/log.csv")
    }
    let admission = try bench.intake().admit(
      SourceSettings(
        id: "source", agency: .school, system: "s", format: try Bench.format("hsb-referral-log"),
        files: paths, inbox: bench.folder))
    let names = ["schools/a/log.csv", "schools/b/log.csv"]
    #expect(admission.delivery.files.map(\.name) == names)
    #expect(admission.findings.map(\.file) == names)
    #expect(admission.records.files == names)
  }

  @Test func `says the same twice`() throws {
    let rows = [row(["gender": "Q"]), row(["role": ""]), row(["referral_id": "R2"])]
    let first = try admit(rows[0], rows[1], rows[2])
    let second = try admit(rows[0], rows[1], rows[2])
    #expect(first.findings == second.findings)
    #expect(first.delivery == second.delivery)
  }
}
