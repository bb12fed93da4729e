import Foundation
import Testing
import Vocabulary

@testable import Intake

/// What a file looks like by its beginning.
struct RecognitionTests {
  private let bench: Bench
  private let formats: [Format]

  init() throws {
    bench = try Bench()
    let folder = (Place.format("annex-a") as NSString).deletingLastPathComponent
    formats = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      .filter { $0.hasSuffix(".yaml") }
      .map { try Bench.format(String($0.dropLast(5))) }
  }

  private func look(_ text: String, named name: String = "sent") throws -> Recognition {
    try Intake.recognise(try bench.write(text, to: "sent"), among: formats, named: name)
  }

  static let headers: [(text: String, format: String, table: String)] = [
    (
      "referral_id,child_ref,upn,date_of_birth,gender,referring_agency,date_received,role\n",
      "hsb-referral-log", "referral"
    ),
    (
      "Child Unique ID,Gender,Ethnicity,Date of Birth,Age of Child (Years),Date of Contact,"
        + "Contact Source\n", "annex-a", "list-1"
    ),
    ("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n", "ssda903", "header"),
  ]

  @Test(arguments: headers.indices)
  func `a header says of which format and table a file is`(index: Int) throws {
    let (text, format, _) = Self.headers[index]
    #expect(try look(text + "1,2,3\n").kind == .format(id: format))
  }

  @Test func `files of one format are told apart by their tables`() throws {
    let tables = try Self.headers.indices.map { try look(Self.headers[$0].text).table }
    #expect(Set(tables).count == 3)
    #expect(!tables.contains(""))
  }

  @Test func `a header that lacks a column is still likened`() throws {
    let looks = try look("referral_id,child_ref,gender,date_received,role\n")
    #expect(looks.kind == .format(id: "hsb-referral-log"))
  }

  @Test(arguments: [
    // One common column of a long list is no likeness; nor are all marks but one among strangers.
    ("unique_id,first_name,surname,dob,city,email,cluster\n", Recognition.Kind.otherText),
    ("yjs,a,b,c,person_ref,d,e,f\n", .otherText),
    ("yjs,person_reference,offence_code,date_of_offence\n", .format(id: "youth-justice")),
    // Another separator is told when the file is read as what it is.
    ("yjs;person_ref;offence_code;date_of_offence\n", .format(id: "youth-justice")),
    ("a;b;c\n", .otherText),
  ])
  func `a header is likened to a format, or to none`(text: String, kind: Recognition.Kind) throws {
    #expect(try look(text).kind == kind)
  }

  @Test(arguments: [
    ("yjs,person_ref,offence_code\n", true), ("yjs,person_reference,offence_code\n", false),
    ("yjs;person_ref;offence_code\n", false), ("a,b\n", false),
    ("<Message><Children><Child/></Children></Message>", true),
    ("<Message><Children><child/></Children></Message>", false),
  ])
  func `a file is whole where nothing is missing without which it is refused`(
    text: String, isWhole: Bool
  ) throws {
    #expect(try look(text).isWhole == isWhole)
  }

  @Test func `a return is dated by its header, which outranks its name`() throws {
    let text = { (year: String, day: String, made: String) in
      """
      <?xml version="1.0"?><!-- <Year>1999</Year> -->
      <Message><Header><CollectionDetails><Collection>CIN</Collection>\(year)\(day)
      </CollectionDetails><Source>\(made)</Source></Header>
      <Children><Child><ReferenceDate>2001-01-01</ReferenceDate></Child></Children></Message>
      """
    }
    let day = "<ReferenceDate>2024-03-31</ReferenceDate>"
    let year = "<Year>2025</Year>"
    let made = "<DateTime>2024-05-23T11:14:05</DateTime>"
    let dates = [(year, day, made), (year, "", ""), ("", "", ""), (year, "<ReferenceDate/>", made)]
    let found = try dates.map { part in
      try look(text(part.0, part.1, part.2), named: "cin-2019.xml")
    }
    #expect(found.map(\.kind) == Array(repeating: .format(id: "cin-census"), count: 4))
    #expect(
      found.map { $0.date?.day.iso } == [
        "2024-03-31", "2025-03-31", "2019-12-31", "2025-03-31",
      ])
    #expect(
      found.map { $0.date?.made } == [
        "2024-05-23T11:14:05", "", "", "2024-05-23T11:14:05",
      ])
  }

  @Test func `what no format is, is said`() throws {
    #expect(try look("").kind == .empty)
    #expect(try look("PK\u{3}\u{4}rest").kind == .archive)
    #expect(try look("<html><body>no</body></html>").kind == .otherXML)
    #expect(try look("a;b;c\n1;2;3\n").kind == .otherText)
    #expect(try look("\u{0}a\u{0}b\u{0}c").kind == .otherEncoding)
    #expect(try look("\n\n\n").kind == .otherText)
    #expect(try look("<").kind == .otherXML)
    #expect(try look("<a><!-- never ends").kind == .otherXML)
  }

  @Test func `only the beginning of a file is read`() throws {
    let rows = String(repeating: "R,C,,,,,,\n", count: 200_000)
    #expect(
      try look(Self.headers[0].text + rows).kind == .format(id: "hsb-referral-log"))
    let deep = String(repeating: "<a>", count: 300_000)
    #expect(try look(deep).kind == .otherXML)
  }

  @Test func `a file that says when it is of is newer than one that does not say`() throws {
    let days = ["2025-01-31", "2025-03-31"].compactMap { Day(iso: $0) }
    let dates = [
      FileDate(day: days[0]), FileDate(day: days[0], made: "2025-02-01T10:00:00"),
      FileDate(day: days[0], made: "2025-02-02T09:00:00"), FileDate(day: days[1]),
    ]
    #expect(dates.shuffled().sorted() == dates)
  }
}
