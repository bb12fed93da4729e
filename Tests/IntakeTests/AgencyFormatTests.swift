import Records
import Testing
import Vocabulary

@testable import Intake

struct AgencyFormatTests {
  @Test func `reads a provider's return: accepted, and declined with its reason`() throws {
    let admission = try Bench().admit(
      [
        "p.csv": """
        provider,service_ref,child_ref,referral_id,date_of_birth,gender,date_referred,source_agency,\
        date_accepted,date_declined,decline_reason,date_started,tier
        North Team,S1,C1,R1,2011-05-04,M,2024-06-05,social_care,2024-06-10,,,2024-07-01,B
        North Team,S2,,R2,2012-05-04,F,2024-06-05,csc,,2024-06-20,no_capacity,,
        """
      ], as: "service-provider-return", agency: .voluntary)
    let records = admission.records
    #expect(admission.findings.isEmpty)
    #expect(records.kind == [.support, .support])
    #expect(records[DayField.received, 0]?.iso == "2024-06-05")
    #expect(records[DayField.decided, 0]?.iso == "2024-06-10")
    #expect(records[CodeField.decision, 0] == Decision.accepted.rawValue)
    #expect(records[DayField.supportStarted, 0]?.iso == "2024-07-01")
    #expect(records[CodeField.decision, 1] == Decision.noFurtherAction.rawValue)
    #expect(records[DayField.closed, 1]?.iso == "2024-06-20")
    #expect(records[CodeField.noSupportReason, 1] == NoSupportReason.noCapacity.rawValue)
    #expect(records[CodeField.referringAgency, 1] == Agency.socialCare.rawValue)
    #expect(!records[TokenField.child, 1].isPresent)
    #expect(records[TokenField.referral, 1].isPresent)
  }

  @Test func `sets a provider's row aside that names neither child nor referral`() throws {
    let admission = try Bench().admit(
      ["p.csv": "provider,service_ref,date_referred\nNorth Team,S1,2024-06-05\n"],
      as: "service-provider-return", agency: .voluntary)
    #expect(admission.breaches == ["V050"])
    #expect(admission.rows == [1, 0, 1, 0])
  }

  @Test func `gives a provider and the log the same token for one referral`() throws {
    let bench = try Bench()
    let provider = try bench.admit(
      ["p.csv": "provider,service_ref,date_referred,referral_id\nnorth,S1,2024-06-05,r 1\n"],
      as: "service-provider-return", agency: .voluntary, system: "provider")
    let log = try bench.admit(
      [
        "l.csv": "referral_id,child_ref,referring_agency,date_received,role\n"
          + "R1,C1,school,2024-06-03,displayed\n"
      ], as: "hsb-referral-log", system: "log")
    #expect(
      provider.records[TokenField.referral, 0] == log.records[TokenField.referral, 0])
  }

  @Test func `reads a school's concern, apart from other schools' children`() throws {
    let admission = try Bench().admit(
      [
        "s.csv": """
        school,incident_id,child_ref,date,category,role,light,technology_assisted,date_referred_on
        S1,1,7,2024-05-30,peer on peer,displayed,amber,online,2024-06-01
        S1,1,8,2024-05-30,hsb,harmed,,,
        S2,1,7,2024-05-30,hsb,both,red,both,
        """
      ], as: "school-concern-log", agency: .school)
    let records = admission.records
    #expect(admission.findings.isEmpty)
    #expect(records[CodeField.category, 0] == 0)
    #expect(records[CodeField.light, 0] == TrafficLight.amber.rawValue)
    #expect(records[CodeField.technology, 0] == TechnologyAssisted.online.rawValue)
    #expect(records[DayField.concern, 0]?.iso == "2024-05-30")
    #expect(records[DayField.referredOn, 0]?.iso == "2024-06-01")
    #expect(records[CodeField.role, 2] == Role.both.rawValue)
    #expect(records[TokenField.incident, 0] == records[TokenField.incident, 1])
    #expect(records[TokenField.incident, 0] != records[TokenField.incident, 2])
    #expect(Set((0..<3).map { records[TokenField.child, $0] }).count == 3)
  }

  @Test func `reads youth-justice records and the tool of an assessment`() throws {
    let admission = try Bench().admit(
      [
        "y.csv": """
        yjs,person_ref,date_of_birth,gender,offence_code,date_of_offence,date_of_outcome,aim_date,\
        order_start,order_end
        Y,P1,2009-01-02,M,19E,2024-05-01,2024-08-01,2024-09-01,2024-10-01,2025-02-01
        Y,P2,2009-01-02,M,19E,2024-05-01,,,,
        """
      ], as: "youth-justice", agency: .youthJustice)
    let records = admission.records
    #expect(admission.findings.isEmpty)
    #expect(records[DayField.occurred, 0]?.iso == "2024-05-01")
    #expect(records[DayField.decided, 0]?.iso == "2024-08-01")
    #expect(records[DayField.assessmentStarted, 0]?.iso == "2024-09-01")
    #expect(records[CodeField.tool, 0] == 0)
    #expect(records[CodeField.tool, 1] == CodeColumn.missing)
    #expect(records[DayField.supportStarted, 0] == nil)
  }

  @Test(arguments: [
    ("reason", "SM"), ("reason1,reason2,reason3", "SM,,"), ("reason1,reason2,reason3", "PP,SM,"),
    ("reason1,reason2,reason3", "PP,BU,SM"),
  ])
  func `finds sexual misconduct in whichever column it stands`(
    columns: String, cells: String
  ) throws {
    let records = try Bench().admit(
      [
        "e.csv": "pupilonrolltableid,NativeId,startdate,category,\(columns)\n"
          + "1,S,2024-Dec-01 00:00:00,SUSP,\(cells)\n"
      ], as: "school-census-exclusions", agency: .school
    ).records
    #expect(records[SetField.exclusionReasons, 0] & ExclusionReason.sm.bit != 0)
    #expect(records[DayField.occurred, 0]?.iso == "2024-12-01")
  }

  @Test func `lets no later exclusion or need supersede another where they have no id`() throws {
    let bench = try Bench()
    let exclusions = try bench.admit(
      [
        "e.csv": """
        pupilonrolltableid,NativeId,termlyexclusionsonrollorderseqcolumn,startdate,category,reason1
        1,S,1,2024-Nov-01 00:00:00,SUSP,SM
        1,S,2,2024-Dec-01 00:00:00,SUSP,DB
        1,S,3,2024-Dec-01 00:00:00,SUSP,PP
        1,S,3,2024-Dec-01 00:00:00,SUSP,PA
        """
      ], as: "school-census-exclusions", agency: .school)
    #expect(exclusions.rows == [4, 3, 0, 1])
    #expect(exclusions.records[SetField.exclusionReasons, 0] == ExclusionReason.sm.bit)
    let needs = try bench.admit(
      ["n.csv": "pupilonrolltableid,NativeId,sentype\n1,S,SLD\n1,S,ASD\n"],
      as: "school-census-sen-needs", agency: .school)
    #expect(needs.rows == [2, 2, 0, 0])
  }

  @Test func `links pupils, needs and exclusions of one school by the census key`() throws {
    let bench = try Bench()
    let pupils = try bench.admit(
      [
        "p.csv": "pupilonrolltableid,NativeId,dob,surname,upn,sex,senprovision\n"
          + "a-1,S,2011-Apr-25 00:00:00,Canary,C999000178301,M,S\n"
      ], as: "school-census-pupils", agency: .school, system: "census")
    let needs = try bench.admit(
      ["n.csv": "pupilonrolltableid,NativeId,senneedstableid,sentype\nA-1,s,9,SLD\n"],
      as: "school-census-sen-needs", agency: .school, system: "census")
    #expect(pupils.findings.isEmpty)
    #expect(pupils.records[TokenField.child, 0] == needs.records[TokenField.child, 0])
    #expect(pupils.records[CodeField.senProvision, 0] == SENProvision.plan.rawValue)
    #expect(needs.records[SetField.senTypes, 0] == SENType.severe.bit)
  }

  @Test func `one school is one token in its census and its own log, never in another's`() throws {
    let bench = try Bench()
    let pupils = try bench.admit(
      [
        "p.csv": "pupilonrolltableid,NativeId,dob,surname,upn,sex,senprovision\n"
          + "a-1,SCH 3,2011-Apr-25 00:00:00,Canary,,M,N\n"
      ], as: "school-census-pupils", agency: .school, system: "census")
    let concerns = try bench.admit(
      [
        "c.csv": "school,incident_id,child_ref,date,category\n"
          + "sch3,I1,P1,2024-05-01,harmful sexual behaviour\n"
          + "SCH4,I2,P2,2024-05-01,harmful sexual behaviour\n"
      ], as: "school-concern-log", agency: .school, system: "log")
    #expect(pupils.records[TokenField.school, 0].isPresent)
    #expect(pupils.records[TokenField.school, 0] == concerns.records[TokenField.school, 0])
    #expect(concerns.records[TokenField.school, 0] != concerns.records[TokenField.school, 1])
  }

  @Test func `holds a temporary pupil number as an earlier one`() throws {
    // A95000017830A: 9·2 + 5·3 + 1·8 + 7·9 + 8·10 + 3·11 + 0·12 + 0·13 = 217 = 9·23 + 10, L.
    let records = try Bench().admit(
      [
        "p.csv": "pupilonrolltableid,NativeId,dob,surname,upn,sex,senprovision\n"
          + "a-1,S,2011-Apr-25 00:00:00,Canary,L95000017830A,M,N\n"
      ], as: "school-census-pupils", agency: .school
    ).records
    #expect(!records[TokenField.upn, 0].isPresent)
    #expect(records[TokenField.formerUpn, 0].isPresent)
  }

  @Test func `reads the 903: looked after, and where`() throws {
    let admission = try Bench().admit(
      [
        "e.csv": "CHILD,DECOM,RNE,PLACE,DEC\n1,11/12/2018,P,K1,18/07/2019\n1,18/07/2019,P,U4,\n",
        "h.csv": "CHILD,SEX,DOB,ETHNIC,UPN\n1,2,11/07/2015,UNKN,UN3\n",
      ], as: "ssda903")
    let records = admission.records
    #expect(admission.findings.isEmpty)
    #expect(records.kind == [.plan, .plan, .person])
    #expect((0..<3).map { records[CodeField.lookedAfter, $0] } == [1, 1, 1])
    #expect(
      (0..<2).map { records[CodeField.setting, $0] }
        == [Setting.secure, .foster].map(\.rawValue))
    #expect(records[CodeField.ethnicity, 2] == Ethnicity.notObtained.rawValue)
    #expect(records[CodeField.sex, 2] == RecordedSex.female.rawValue)
    #expect(!records[TokenField.upn, 2].isPresent)
  }
}
