import Testing

@testable import Intake

struct XMLReaderTests {
  private static let child = XMLTable(
    path: "Message/Children/Child",
    columns: [
      "Identifiers/ID", "Identifiers/UPN", "Disabilities/Disability", "/Message/Header/Year",
    ])
  private static let details = XMLTable(
    path: "Message/Children/Child/Details",
    columns: [
      "/Message/Children/Child/Identifiers/ID", "Date", "Factors/Factor", "/Message/Header/Year",
    ])
  private static let reader = XMLReader(tables: [child, details])

  private static func message(_ children: String) -> String {
    "<Message><Header><Year>2025</Year></Header><Children>\(children)</Children></Message>"
  }

  @Test func `a row is handed over at its end with the values around it`() throws {
    let text = """
      <Message>
        <Header><Year>2025</Year></Header>
        <Children>
          <Child>
            <Identifiers><ID>7</ID><UPN>A1</UPN></Identifiers>
            <Details>
              <Date>2025-01-02</Date>
            </Details>
            <Details><Date>2025-03-04</Date><Factors><Factor>1A</Factor></Factors></Details>
          </Child>
          <Child>
            <Identifiers><ID>8</ID></Identifiers>
            <Details/>
          </Child>
        </Children>
      </Message>
      """
    #expect(
      try seen(text, Self.reader) == [
        .row(1, line: 6, ["7", "2025-01-02", "", "2025"]),
        .row(1, line: 9, ["7", "2025-03-04", "1A", "2025"]),
        .row(0, line: 4, ["7", "A1", "", "2025"]),
        .row(1, line: 13, ["8", "", "", "2025"]),
        .row(0, line: 11, ["8", "", "", "2025"]),
      ])
  }

  @Test func `values of one column are joined and empty ones left out`() throws {
    let text = Self.message(
      """
      <Child><Disabilities><Disability>HAND</Disability><Disability/><Disability> MOB
      </Disability><Disability>  </Disability></Disabilities></Child>
      """)
    #expect(try seen(text, Self.reader) == [.row(0, line: 1, ["", "", "HAND|MOB", "2025"])])
  }

  @Test func `entities, sections, comments and instructions are what XML says they are`() throws {
    let text = Self.message(
      """
      <Child><Identifiers><ID>a&amp;b&lt;c&#233;&#x142;</ID>\
      <UPN><![CDATA[<x> & "y"]]> <!-- <UPN>no</UPN> -->z<?pi <UPN>no</UPN> ?></UPN></Identifiers></Child>
      """)
    #expect(
      try seen(text, Self.reader) == [.row(0, line: 1, ["a&b<céł", "<x> & \"y\" z", "", "2025"])])
  }

  @Test func `prefixes and attributes play no part`() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <m:Message xmlns:m="urn:m" xmlns="urn:d" a="1>2"><Children><m:Child b='"'
        c="x">
      <Identifiers><m:ID d="5">7</m:ID></Identifiers></m:Child></Children></m:Message>
      """
    #expect(try seen(text, Self.reader) == [.row(0, line: 2, ["7", "", "", ""])])
  }

  @Test func `the same names elsewhere are not taken`() throws {
    let text = Self.message(
      "<Child><Other><ID>1</ID></Other><ID>2</ID><Identifiers><X><ID>3</ID></X></Identifiers></Child>"
    )
    #expect(try seen(text, Self.reader) == [.row(0, line: 1, ["", "", "", "2025"])])
  }

  @Test func `text between elements is noted with its line and loses no row`() throws {
    let text = Self.message(
      """
      <Child>
      <Identifiers>
      <ID>7</ID>

      stray
      text <UPN>A1</UPN></Identifiers><Unknown>mixed<b/></Unknown><Unknown>fine</Unknown></Child>
      """)
    #expect(
      try seen(text, Self.reader) == [
        .note(.strayText, line: 5), .note(.strayText, line: 6),
        .row(0, line: 1, ["7", "A1", "", "2025"]),
      ])
  }

  @Test func `a row can be a value and hold one of a repeated element`() throws {
    let table = XMLTable(path: "a/b", columns: ["", "/a/c"])
    #expect(
      try seen("<a><c>1</c><b>x</b><b> y </b><c>2</c><b/></a>", XMLReader(tables: [table])) == [
        .row(line: 1, ["x", "1"]), .row(line: 1, ["y", "1"]), .row(line: 1, ["", "1|2"]),
      ])
  }

  @Test func `paths may be given part by part`() {
    let written = XMLTable(path: "a/b", columns: ["c/d", "/a/e"])
    let parts = XMLTable(path: ["a", "b"], columns: [["c", "d"], ["/a", "e"]])
    for table in [written, parts] {
      #expect(table.columns.map(table.fullPath(of:)) == [["a", "b", "c", "d"], ["a", "e"]])
    }
  }

  @Test(arguments: [
    ("<a><b>1</b><b>2</c></a>", LexicalProblem.Kind.malformed, true),
    ("<a><b>1</b>\n\n<b>2", .truncated, true), ("<a><b>1</b>\n\n", .truncated, false),
    ("<a><b>1</b>\n\n</a", .truncated, false), ("<a><b>1</b>\n\n</a><a/>", .malformed, false),
    ("<a><b>1</b>\n\n&no;</a>", .malformed, false), ("<a><b>1</b>\n\n\0</a>", .nulByte, false),
    ("<a><b>1</b>\n\n<b>\u{1}</b></a>", .malformed, true),
    ("<a><b>1</b>\n\n<b x='1' x='2'/></a>", .malformed, false),
  ])
  func `rows before a bad point are kept and its line is named`(
    _ text: String, _ kind: LexicalProblem.Kind, _ losesRow: Bool
  ) throws {
    let reader = XMLReader(tables: [XMLTable(path: "a/b", columns: [""])])
    let line = text.contains("\n") ? 3 : 1
    for reader in [reader, XMLReader(tables: [XMLTable(path: "a/b", columns: [""])], chunk: 64)] {
      let expected: [Seen] = [.row(line: 1, ["1"]), .end(kind, line: line, losesRow: losesRow)]
      let found = try seen("\u{FEFF}" + text, reader)
      #expect(found == expected, "\(found) \(text)")
    }
  }

  @Test func `empty files and blank ones are empty`() throws {
    for text in ["", " \n\n ", "\u{FEFF}"] {
      #expect(try seen(text, Self.reader) == [.end(.emptyFile, line: 0)])
    }
  }

  @Test(arguments: [
    ("upn,name\n1,2\n", LexicalProblem.Kind.malformed), ("<?xml version='1.0'?>\n", .truncated),
    ("<!-- x", .truncated),
  ])
  func `a file without a root element ends at once`(
    _ text: String, _ kind: LexicalProblem.Kind
  ) throws {
    #expect(try seen(text, Self.reader).map { $0.problem?.kind } == [kind])
  }

  @Test func `what a row throws comes out`() throws {
    struct Enough: Error {}
    let file = try TemporaryFile(Array(Self.message("<Child/><Child/>").utf8))
    var rows = 0
    #expect(throws: Enough.self) {
      try Self.reader.read(
        try InputFile(path: file.path),
        row: { _, _ in
          rows += 1
          throw Enough()
        }, problem: { _ in })
    }
    #expect(rows == 1)
  }

  @Test(arguments: [64, 65_536])
  func `the lines of 100,000 rows are right to the last`(_ chunk: Int) throws {
    let count = 100_000
    let text = "<a>\n" + String(repeating: "<b>x</b>\n", count: count) + "<b\n\n>y\n</b></a>"
    let file = try TemporaryFile(Array(text.utf8))
    var lines: [Int] = []
    _ = try XMLReader(tables: [XMLTable(path: "a/b", columns: [""])], chunk: chunk).read(
      try InputFile(path: file.path), row: { lines.append($1.line) }, problem: { _ in })
    #expect(lines == Array(2...count + 2))
  }
}
