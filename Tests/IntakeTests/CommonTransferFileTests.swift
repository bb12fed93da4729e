import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

struct CommonTransferFileTests {
  // 201432119001: 2·2 + 0·3 + 1·4 + 4·5 + 3·6 + 2·7 + 1·8 + 1·9 + 9·10 + 0·11 + 0·12 + 1·13 = 180
  // = 7·23 + 19, which the alphabet without I, O and S writes as W.
  private static func delivery(
    _ version: String = "19.0", sex: String = "<Gender>F</Gender>", care: String = "LookedAfter",
    forename: String = "Canary"
  ) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <CTfile>
      <Header>
        <DocumentName>Common Transfer File</DocumentName><CTFversion>\(version)</CTFversion>
        <SourceSchool><LEA>201</LEA><Estab>4321</Estab><SchoolName>A School</SchoolName></SourceSchool>
        <DestSchool><LEA>201</LEA><Estab>LLLL</Estab></DestSchool>
      </Header>
      <CTFpupilData>
        <Pupil>
          <UPN>W201432119001</UPN><UniqueLearnerNumber>1234567890</UniqueLearnerNumber>
          <Surname>Canary</Surname><Forename>\(forename)</Forename><DOB>2011-04-25</DOB>\(sex)
          <BasicDetails>
            <PreferredSurname>Canary</PreferredSurname><Ethnicity>MWBC</Ethnicity>
            <Languages><Type><Language>ENG</Language></Type></Languages>
            <EnrolStatus>C</EnrolStatus><MedicalFlag>false</MedicalFlag>
            <Disabilities><Disability>LD</Disability><Disability>HEAR</Disability></Disabilities>
          </BasicDetails>
          <\(care)><InCare>true</InCare><CareAuthority>201</CareAuthority></\(care)>
          <SENhistory>
            <SEN><StartDate>2019-09-01</StartDate><SENprovision>N</SENprovision></SEN>
            <SEN><StartDate>2021-09-01</StartDate><SENprovision>K</SENprovision></SEN>
            <SENneeds>
              <SENneed><SENtypeRank>1</SENtypeRank><SENtype>MLD</SENtype></SENneed>
              <SENneed><SENtypeRank>2</SENtypeRank><SENtype>SLCN</SENtype></SENneed>
            </SENneeds>
          </SENhistory>
          <Contacts><Contact><Surname>Canary</Surname></Contact></Contacts>
        </Pupil>
      </CTFpupilData>
    </CTfile>
    """
  }

  private static func admit(
    _ bytes: [UInt8], encoding: DeclaredEncoding? = nil
  ) throws -> Admission {
    let bench = try Bench()
    let path = bench.folder + "/ctf.xml"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try bench.intake().admit(
      SourceSettings(
        id: "source", agency: .school, system: "school", format: try Bench.format("ctf"),
        files: [path], encoding: encoding, thresholds: .init(warn: 1, stop: 1, least: 1)))
  }

  @Test(arguments: [
    ("19.0", "<Gender>F</Gender>", "LookedAfter"), ("25.0", "<Sex>F</Sex>", "LookAfter"),
  ])
  func `reads a whole delivery of either spelling`(
    _ version: String, _ sex: String, _ care: String
  ) throws {
    let text = Self.delivery(version, sex: sex, care: care)
    let admission = try Self.admit(Array(text.utf8))
    let records = admission.records
    #expect(admission.findings.isEmpty)
    #expect(admission.rows == [3, 3, 0, 0])
    #expect(records.kind == [.educationalNeed, .educationalNeed, .person])
    #expect(Set((0..<3).map { records[TokenField.upn, $0] }).count == 1)
    #expect((0..<3).allSatisfy { records[TokenField.upn, $0].isPresent })
    #expect(records[TokenField.school, 2].isPresent)
    #expect(records[DayField.birth, 2] == Day(iso: "2011-04-25"))
    #expect(records[CodeField.sex, 2] == RecordedSex.female.rawValue)
    #expect(records[CodeField.ethnicity, 2] == Ethnicity.mwbc.rawValue)
    #expect(records[CodeField.lookedAfter, 2] == 1)
    #expect(records[SetField.disabilities, 2] == Disability.learning.bit | Disability.hearing.bit)
    #expect(records[SetField.senTypes, 2] == SENType.moderate.bit | SENType.speech.bit)
    #expect(
      (0..<2).map { records[CodeField.senProvision, $0] }
        == [SENProvision.noNeeds, .support].map(\.rawValue))
  }

  @Test func `a file that declares UTF-8 and is not is refused until the source says so`() throws {
    let bytes = Array(Self.delivery(forename: "Zo#").utf8).map {
      $0 == UInt8(ascii: "#") ? 0xEB : $0
    }
    #expect(
      throws: IntakeError.brokenFile(file: "ctf.xml", line: 11, rule: .wrongEncoding)
    ) { try Self.admit(bytes) }
    #expect(Rule.wrongEncoding.message.contains("encoding: windows-1252"))
    #expect(try Self.admit(bytes, encoding: .windows1252).rows == [3, 3, 0, 0])
  }

  @Test func `a pupil without a number is set aside with all provisions`() throws {
    let text = Self.delivery().replacingOccurrences(of: "W201432119001", with: "")
    let admission = try Self.admit(Array(text.utf8))
    #expect(admission.rows == [3, 0, 3, 0])
    #expect(admission.findings.map(\.rule) == ["V050", "V050", "V050"])
  }

  @Test func `of a name not even the text is collected`() throws {
    let format = try Bench.format("ctf")
    for table in format.tables {
      let read = table.columns.filter(table.needs).map(\.path)
      #expect(!read.contains { $0.hasSuffix("name") || $0.contains("Address") })
    }
  }
}
