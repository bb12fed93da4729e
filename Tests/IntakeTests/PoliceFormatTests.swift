import Records
import Testing
import Vocabulary

@testable import Intake

struct PoliceFormatTests {
  private static let police = """
    force,occurrence_ref,nominal_ref,date_of_birth,gender,self_defined_ethnicity,ethnicity_scheme,\
    observed_ethnicity,role,offence_code,hsb_flag,date_occurred,date_recorded,outcome_code,date_referred
    F,O1,N1,2009-01-02,Male,14,pole,3,suspect,17B,Y,2024-05-01,2024-05-02,2,2024-05-03
    F,O1,N2,2015-01-02,Female,W1,letters16,1,victim,17B,Y,2024-05-01,2024-05-02,0,
    F,O1,N3,2010-01-02,Non-Binary,14,,,witness,099,N,2024-05-01,2024-05-02,22,
    """

  @Test func `reads police roles, schemes, offences and outcomes`() throws {
    let admission = try Bench().admit(
      ["p.csv": Self.police], as: "police-occurrence", agency: .police)
    let records = admission.records
    #expect(admission.breaches == ["V027 self_defined_ethnicity"])
    #expect(
      (0..<3).map { records[CodeField.role, $0] }
        == [Role.displayed.rawValue, Role.harmed.rawValue, CodeColumn.missing])
    #expect(records[CodeField.ethnicity, 0] == Ethnicity.bafr.rawValue)
    #expect(records[CodeField.ethnicity, 1] == Ethnicity.wbri.rawValue)
    #expect(records[CodeField.ethnicity, 2] == CodeColumn.unrecognised)
    #expect(records[CodeField.observedEthnicity, 0] == EthnicGroup.black.rawValue)
    #expect(records[CodeField.offence, 0] == SexualOffence.o17b.rawValue)
    #expect((0..<3).map { records[CodeField.hsbFlag, $0] } == [1, 1, CodeColumn.missing])
    #expect(records[CodeField.sex, 2] == RecordedSex.another.rawValue)
    #expect(
      (0..<3).map { records[CodeField.route, $0] }
        == [Route.criminalJustice.rawValue, CodeColumn.missing, CodeColumn.missing])
    #expect(records[DayField.occurred, 0]?.iso == "2024-05-01")
    #expect(records[DayField.recorded, 0]?.iso == "2024-05-02")
    #expect(records[DayField.referredOn, 0]?.iso == "2024-05-03")
  }

  @Test func `takes a witness for a person and for no part of the incident`() throws {
    let records = try Bench().admit(
      ["p.csv": Self.police], as: "police-occurrence", agency: .police
    ).records
    #expect(records.kind == [.policeOccurrence, .policeOccurrence, .person])
    #expect(records[TokenField.child, 2].isPresent)
    #expect(!records[TokenField.incident, 2].isPresent)
    #expect(records[DayField.birth, 2]?.iso == "2010-01-02")
    #expect(records[DayField.recorded, 2]?.iso == "2024-05-02")
    #expect(records[DayField.occurred, 2] == nil)
    #expect(records[CodeField.sex, 2] == RecordedSex.another.rawValue)
    for field in [CodeField.role, .offence, .hsbFlag, .route] {
      #expect(records[field, 2] == CodeColumn.missing)
    }
  }

  @Test func `lets the day of recording carry a non-recent offence`() throws {
    let admission = try Bench().admit(
      [
        "p.csv": """
        force,occurrence_ref,nominal_ref,ethnicity_scheme,role,offence_code,date_occurred,\
        date_recorded
        F,O1,N1,pole,suspect,17B,2011-08-01,2024-05-02
        """
      ], as: "police-occurrence", agency: .police)
    #expect(admission.breaches == ["V052 date_occurred"])
    #expect(admission.rows == [1, 1, 0, 0])
    #expect(admission.records[DayField.occurred, 0] == nil)
    #expect(admission.records[DayField.recorded, 0]?.iso == "2024-05-02")
  }

  @Test func `asks about a mistyped offence and an unknown role`() throws {
    let admission = try Bench().admit(
      [
        "p.csv": """
        force,occurrence_ref,nominal_ref,ethnicity_scheme,role,offence_code,date_recorded
        F,O1,N1,pole,suspct,19Z,2024-05-02
        """
      ], as: "police-occurrence", agency: .police)
    #expect(admission.breaches == ["V025 offence_code", "V025 role"])
    #expect(admission.records[CodeField.role, 0] == CodeColumn.unrecognised)
    #expect(admission.records[CodeField.offence, 0] == CodeColumn.unrecognised)
  }

  @Test func `takes the source's scheme where a row names none`() throws {
    let records = try Bench().admit(
      ["p.csv": Self.police], as: "police-occurrence", agency: .police, scheme: .pole
    ).records
    #expect(records[CodeField.ethnicity, 2] == Ethnicity.bafr.rawValue)
  }

  @Test func `reads the same from XML`() throws {
    let header = Self.police.split(separator: "\n")[0].split(separator: ",")
    let persons = Self.police.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return zip(header, cells).map { "<\($0)>\($1)</\($0)>" }.joined()
    }
    let xml = persons.map { "<Occurrence><Person>\($0)</Person></Occurrence>" }.joined()
    let bench = try Bench()
    let csv = try bench.admit(["p.csv": Self.police], as: "police-occurrence", agency: .police)
    let other = try bench.admit(
      ["p.xml": "<Occurrences>\(xml)</Occurrences>"], as: "police-occurrence-xml", agency: .police)
    #expect(other.breaches == csv.breaches)
    for row in 0..<3 {
      for field in CodeField.allCases {
        #expect(other.records[field, row] == csv.records[field, row])
      }
      for field in DayField.allCases {
        #expect(other.records[field, row] == csv.records[field, row])
      }
      for field in TokenField.allCases {
        #expect(other.records[field, row] == csv.records[field, row])
      }
    }
  }
}
