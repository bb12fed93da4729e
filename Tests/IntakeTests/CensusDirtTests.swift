import Foundation
import Records
import Testing
import Vocabulary

@testable import Intake

/// What real Children in Need returns bring along, each in an otherwise whole delivery.
struct CensusDirtTests {
  private static func message(
    _ children: String, year: String = "2024", date: String = "2024-03-31",
    time: String = "2024-05-23T11:14:05Z", declaration: String = "", prefix: String = ""
  ) -> String {
    """
    \(declaration)<\(prefix)Message\(prefix.isEmpty ? "" : " xmlns:m='urn:m'")>
    <Header><CollectionDetails><Collection>CIN</Collection><Year>\(year)</Year>
    <ReferenceDate>\(date)</ReferenceDate></CollectionDetails>
    <Source><DateTime>\(time)</DateTime></Source></Header>
    <\(prefix)Children>\(children)</\(prefix)Children></\(prefix)Message>
    """
  }

  private static func child(_ inside: String = "", sex: String = "M", factors: String = "")
    -> String
  {
    """
    <Child><ChildIdentifiers><LAchildID>C1</LAchildID><Sex>\(sex)</Sex></ChildIdentifiers>\(inside)
    <ChildCharacteristics><Ethnicity>WBRI</Ethnicity></ChildCharacteristics>
    <CINdetails><CINreferralDate>2023-05-01</CINreferralDate><Assessments>
    <AssessmentActualStartDate>2023-05-02</AssessmentActualStartDate>\(factors)</Assessments>
    </CINdetails></Child>
    """
  }

  private static func admit(_ bytes: [UInt8]) throws -> Admission {
    let bench = try Bench()
    let path = bench.folder + "/cin.xml"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    return try bench.intake().admit(
      SourceSettings(
        id: "source", agency: .socialCare, system: "system", format: try Bench.format("cin-census"),
        files: [path], thresholds: .init(warn: 1, stop: 1, least: 1)))
  }

  private static func admit(_ text: String) throws -> Admission {
    try admit(Array(text.utf8))
  }

  private static func sex(_ admission: Admission) throws -> Int32 {
    let row = try #require(admission.records.kind.firstIndex(of: .person))
    return admission.records[CodeField.sex, row]
  }

  @Test func `an empty list of factors costs nothing`() throws {
    let empty = "<FactorsIdentifiedAtAssessment/>"
    let admission = try Self.admit(Self.message(Self.child(factors: empty)))
    #expect(admission.rows == [3, 3, 0, 0])
    #expect(admission.records.kind.contains(.assessment))
  }

  @Test func `text between elements is noted and costs no row`() throws {
    let admission = try Self.admit(Self.message("stray" + Self.child("PersonBirthDate")))
    #expect(admission.rows == [3, 3, 0, 0])
    #expect(admission.findings.count { $0.rule == "V011" } == 2)
  }

  @Test func `a reference date of another year than the header's is found`() throws {
    let right = try Self.admit(Self.message(Self.child(), year: "2024"))
    let wrong = try Self.admit(Self.message(Self.child(), year: "2023"))
    #expect(!right.findings.contains { $0.rule == "V066" })
    #expect(wrong.findings.filter { $0.rule == "V066" }.map(\.line) == [0])
    #expect(wrong.rows == right.rows)
  }

  @Test(arguments: ["2024-05-23T11:14:05Z", "2024-05-23T11:14:05", "2024-05-23", ""])
  func `the time of the header may be written in any way`(_ time: String) throws {
    let admission = try Self.admit(Self.message(Self.child(), time: time))
    #expect(admission.rows == [3, 3, 0, 0])
  }

  @Test(arguments: [
    "<!-- a -->F", "F<!-- <Sex>M</Sex> -->", "<![CDATA[F]]>", "<?p M?>F", " F\n", "&#70;", "&#x46;",
    "<!-- -->&#x46;<?p ?>",
  ])
  func `comments, sections, instructions and references inside a value are read`(
    _ written: String
  ) throws {
    let admission = try Self.admit(Self.message(Self.child(sex: written)))
    #expect(try Self.sex(admission) == RecordedSex.female.rawValue)
  }

  @Test func `a prefix plays no part`() throws {
    let admission = try Self.admit(Self.message(Self.child(), prefix: "m:"))
    #expect(admission.rows == [3, 3, 0, 0])
  }

  @Test func `the same return is the same in every encoding`() throws {
    let text = { (name: String) in
      Self.message(Self.child("\u{E9}"), declaration: "<?xml version='1.0' encoding='\(name)'?>")
    }
    let wide = "\u{FEFF}\(text("UTF-16"))".utf16
    let samples: [[UInt8]] = [
      Array(text("UTF-8").utf8), Array("\u{FEFF}\(text("UTF-8"))".utf8),
      text("windows-1252").unicodeScalars.map { UInt8($0.value) },
      text("ISO-8859-1").unicodeScalars.map { UInt8($0.value) },
      wide.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] },
      wide.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] },
    ]
    for bytes in samples {
      let admission = try Self.admit(bytes)
      #expect(admission.rows == [3, 3, 0, 0])
      #expect(admission.findings.count { $0.rule == "V011" } == 1)
    }
  }

  @Test func `a reference across the end of a block is read whole`() throws {
    let table = XMLTable(path: "Message/Children/Child", columns: ["ChildIdentifiers/Sex"])
    for padding in 3_900..<4_010 {
      let text =
        String(repeating: " ", count: padding) + "<Message><Children><Child>"
        + "<ChildIdentifiers><Sex>a&amp;b&#x142;&#70;</Sex></ChildIdentifiers></Child></Children>"
        + "</Message>"
      #expect(try seen(text, XMLReader(tables: [table])) == [.row(line: 1, ["a&b\u{142}F"])])
    }
  }

  @Test func `a return cut at any byte is refused and never shorter in silence`() throws {
    let children = (0..<2).map { _ in Self.child(factors: "<FactorsIdentifiedAtAssessment/>") }
    let whole = Array(Self.message(children.joined()).utf8)
    let format = try Bench.format("cin-census")
    let tables = format.tables.map { XMLTable(path: $0.path, columns: ["LAchildID"]) }
    for cut in 0..<whole.count {
      let found = try seen(Array(whole[..<cut]), XMLReader(tables: tables))
      let problem = try #require(found.last?.problem, "cut at \(cut)")
      #expect(problem.endsFile, "cut at \(cut)")
      let kind: LexicalProblem.Kind = cut == 0 ? .emptyFile : .truncated
      #expect(problem.kind == kind, "cut at \(cut)")
    }
    #expect(throws: IntakeError.self) { try Self.admit(Array(whole.dropLast())) }
    #expect(try Self.admit(whole).rows == [6, 3, 0, 3])
  }
}
