import Records
import Testing
import Vocabulary

@testable import Intake

struct CINCensusTests {
  private func admit(
    identifiers: String = "<UPN>C999000178301</UPN><PersonBirthDate>2012-02-03</PersonBirthDate>"
      + "<GenderCurrent>1</GenderCurrent>",
    characteristics: String = "<Ethnicity>WBRI</Ethnicity>",
    details: String = "<CINreferralDate>2024-05-01</CINreferralDate><ReferralNFA>0</ReferralNFA>"
  ) throws -> Admission {
    try Bench().admit(
      [
        "cin.xml": """
        <Message><Header><CollectionDetails><Collection>CIN</Collection></CollectionDetails></Header>
        <Children><Child>
        <ChildIdentifiers><LAchildID>C1</LAchildID>\(identifiers)</ChildIdentifiers>
        <ChildCharacteristics>\(characteristics)</ChildCharacteristics>
        <CINdetails>\(details)</CINdetails>
        </Child></Children></Message>
        """
      ], as: "cin-census")
  }

  private func row(_ kind: RecordKind, _ records: PseudonymisedRecords) throws -> Int {
    try #require(records.kind.firstIndex(of: kind))
  }

  @Test func `reads the child with sex, ethnicity and disabilities`() throws {
    let admission = try admit(
      characteristics: "<Ethnicity>MWBC</Ethnicity>"
        + "<Disabilities><Disability>LD</Disability><Disability>AUT</Disability></Disabilities>")
    let records = admission.records
    let child = try row(.person, records)
    #expect(records[CodeField.sex, child] == RecordedSex.male.rawValue)
    #expect(records[CodeField.ethnicity, child] == Ethnicity.mwbc.rawValue)
    #expect(
      records[SetField.disabilities, child] == Disability.learning.bit | Disability.autism.bit)
    #expect(records[DayField.birth, child]?.iso == "2012-02-03")
    #expect(records[TokenField.upn, child].isPresent)
    #expect(admission.findings.isEmpty)
  }

  @Test(arguments: [
    ("<GenderCurrent>2</GenderCurrent>", RecordedSex.female), ("<Sex>F</Sex>", .female),
    ("<Sex>1</Sex>", .male), ("<Sex>U</Sex>", .notStated),
    ("<GenderCurrent>9</GenderCurrent>", .another),
  ])
  func `reads gender to 2024 and sex from 2025`(element: String, sex: RecordedSex) throws {
    let records = try admit(identifiers: element).records
    #expect(records[CodeField.sex, try row(.person, records)] == sex.rawValue)
  }

  @Test func `reads referral, assessment, enquiry and plans of one child`() throws {
    let admission = try admit(
      details: """
        <CINreferralDate>2024-05-01</CINreferralDate><CINclosureDate>2024-09-30</CINclosureDate>
        <ReasonForClosure>RC7</ReasonForClosure>
        <Assessments><AssessmentActualStartDate>2024-05-02</AssessmentActualStartDate>
        <AssessmentAuthorisationDate>2024-06-20</AssessmentAuthorisationDate>
        <FactorsIdentifiedAtAssessment><AssessmentFactors>19b</AssessmentFactors>
        <AssessmentFactors>5A</AssessmentFactors></FactorsIdentifiedAtAssessment></Assessments>
        <CINPlanDates><CINPlanStartDate>2024-06-21</CINPlanStartDate></CINPlanDates>
        <Section47><S47ActualStartDate>2024-05-03</S47ActualStartDate>
        <DateOfInitialCPC>2024-05-20</DateOfInitialCPC></Section47>
        <ReferralNFA>false</ReferralNFA>
        <ChildProtectionPlans><CPPstartDate>2024-05-20</CPPstartDate>
        <CPPendDate>2024-08-01</CPPendDate></ChildProtectionPlans>
        """)
    let records = admission.records
    #expect(admission.findings.isEmpty)
    #expect(admission.rows == [6, 6, 0, 0])
    let referral = try row(.socialCareReferral, records)
    #expect(records[DayField.received, referral]?.iso == "2024-05-01")
    #expect(records[DayField.closed, referral]?.iso == "2024-09-30")
    #expect(records[DayField.meeting, referral]?.iso == "2024-05-20")
    #expect(records[CodeField.noFurtherAction, referral] == 0)
    let assessment = try row(.assessment, records)
    #expect(records[DayField.assessmentStarted, assessment]?.iso == "2024-05-02")
    #expect(records[DayField.assessmentCompleted, assessment]?.iso == "2024-06-20")
    #expect(records[DayField.received, assessment]?.iso == "2024-05-01")
    #expect(
      records[SetField.factors, assessment] == AssessmentFactor.f19b.bit | AssessmentFactor.f5a.bit)
    let enquiry = try row(.enquiry, records)
    #expect(records[DayField.occurred, enquiry]?.iso == "2024-05-03")
    let plans = records.kind.indices.filter { records.kind[$0] == .plan }
    #expect(
      plans.map { records[DayField.supportStarted, $0]?.iso } == ["2024-06-21", "2024-05-20"])
    #expect(plans.map { records[DayField.supportEnded, $0]?.iso } == [nil, "2024-08-01"])
    #expect(Set((0..<6).map { records[TokenField.child, $0] }).count == 1)
    #expect((0..<6).allSatisfy { records[CodeField.role, $0] == CodeColumn.missing })
  }

  @Test(arguments: [("1", Int32(1)), ("true", 1), ("0", 0), ("false", 0)])
  func `reads no further action in both spellings`(text: String, flag: Int32) throws {
    let records = try admit(
      details: "<CINreferralDate>2024-05-01</CINreferralDate><ReferralNFA>\(text)</ReferralNFA>"
    ).records
    #expect(records[CodeField.noFurtherAction, try row(.socialCareReferral, records)] == flag)
  }

  @Test(arguments: [
    ("21|19B", ["V048 AssessmentFactors"], [AssessmentFactor.f19b]),
    ("19B|19b", ["V049 AssessmentFactors"], [.f19b]), ("RB|4A", ["V025 AssessmentFactors"], [.f4a]),
    ("21", [], [.f21]), ("", [], []), ("19B 18B", [], [.f19b, .f18b]),
  ])
  func `finds factors that contradict each other`(
    factors: String, breaches: [String], kept: [AssessmentFactor]
  ) throws {
    let elements = factors.split(separator: "|").map {
      "<AssessmentFactors>\($0)</AssessmentFactors>"
    }
    let admission = try admit(
      details: "<CINreferralDate>2024-05-01</CINreferralDate><Assessments>"
        + "<AssessmentActualStartDate>2024-05-20</AssessmentActualStartDate>"
        + "<AssessmentAuthorisationDate>2024-06-03</AssessmentAuthorisationDate>"
        + "<FactorsIdentifiedAtAssessment>\(elements.joined())</FactorsIdentifiedAtAssessment>"
        + "</Assessments>")
    #expect(admission.breaches == breaches)
    let records = admission.records
    #expect(
      records[SetField.factors, try row(.assessment, records)]
        == kept.reduce(0) { $0 | $1.bit })
  }

  @Test func `takes none out where disabilities are sent beside it`() throws {
    let admission = try admit(
      characteristics:
        "<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability><Disability>LD</Disability>"
        + "</Disabilities>")
    #expect(admission.breaches == ["V047 Disability"])
    let records = admission.records
    #expect(records[SetField.disabilities, try row(.person, records)] == Disability.learning.bit)
  }

  @Test func `keeps a referral made before the birth`() throws {
    let admission = try admit(
      identifiers: "<PersonBirthDate>2024-08-01</PersonBirthDate>",
      details: "<CINreferralDate>2024-05-01</CINreferralDate>")
    #expect(admission.findings.isEmpty)
  }
}
