import Testing

@testable import Intake

struct CSVReaderTests {
  /// Some text and what is seen in it behind the header `a,b`.
  struct Case: CustomTestStringConvertible {
    let name: String
    let text: String
    let seen: [Seen]

    var testDescription: String { name }

    init(_ name: String, _ text: String, _ seen: [Seen]) {
      self.name = name
      self.text = text
      self.seen = seen
    }
  }

  static let rows: [Case] = [
    Case("LF", "1,2\n3,4\n", [.row(line: 2, ["1", "2"]), .row(line: 3, ["3", "4"])]),
    Case("CRLF", "1,2\r\n3,4\r\n", [.row(line: 2, ["1", "2"]), .row(line: 3, ["3", "4"])]),
    Case("CR", "1,2\r3,4\r", [.row(line: 2, ["1", "2"]), .row(line: 3, ["3", "4"])]),
    Case(
      "no line end at the end", "1,2\n3,4",
      [.row(line: 2, ["1", "2"]), .row(line: 3, ["3", "4"])]),
    Case("empty cells", ",\n,x\n", [.row(line: 3, ["", "x"])]),
    Case("rows of commas are blank lines", ",,,\n1,2\n , \n,", [.row(line: 3, ["1", "2"])]),
    Case("space before a quote", " \"1,5\",2\n", [.row(line: 2, ["1,5", "2"])]),
    Case("space behind a closing quote", "\"1,5\"  ,2\n", [.row(line: 2, ["1,5", "2"])]),
    Case("space is kept", " 1 ,\t2\n", [.row(line: 2, [" 1 ", "\t2"])]),
    Case("letters beyond ASCII", "Zoë,Łódź\n", [.row(line: 2, ["Zoë", "Łódź"])]),
    Case(
      "blank lines count", "\n1,2\n\n\r\n\r3,4\n",
      [.row(line: 3, ["1", "2"]), .row(line: 7, ["3", "4"])]),
    Case("quotes", "\"1\",\"2\"\n", [.row(line: 2, ["1", "2"])]),
    Case("quoted and empty", "\"\",\"\"\n\"\",x", [.row(line: 3, ["", "x"])]),
    Case("delimiter in quotes", "\"1,5\",2\n", [.row(line: 2, ["1,5", "2"])]),
    Case("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", [.row(line: 2, ["a \"b\" c", "\""])]),
    Case("only doubled quotes", "\"\"\"\"\"\",x\n", [.row(line: 2, ["\"\"", "x"])]),
    Case(
      "lines in quotes count", "\"1\n\r\n\r2\",x\n3,4\n",
      [.row(line: 2, ["1\n\r\n\r2", "x"]), .row(line: 6, ["3", "4"])]),
    Case(
      "padding is dropped", "1,2,,\n3,4,\"\"\n",
      [.row(line: 2, ["1", "2"]), .row(line: 3, ["3", "4"])]),
  ]

  static let problems: [Case] = [
    Case("fewer cells", "1\n3,4\n", [.lost(.ragged, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "a last row cut short", "1,2\n3",
      [.row(line: 2, ["1", "2"]), .end(.truncated, line: 3, losesRow: true)]),
    Case("more cells", "1,2,3\n3,4\n", [.lost(.ragged, line: 2), .row(line: 3, ["3", "4"])]),
    Case("text behind padding", "1,2,,x\n", [.lost(.ragged, line: 2)]),
    Case("a space behind the last cell", "1,2, \n", [.lost(.ragged, line: 2)]),
    Case(
      "quote in an unquoted cell", "1\",2\n3,4\n",
      [.lost(.quoting, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "text and space before a quote", "x \"1\",2\n3,4\n",
      [.lost(.quoting, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "text behind a closing quote", "\"1\"x,2\n3,4\n",
      [.lost(.quoting, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "space and text behind a closing quote", "\"1\" x,2\n3,4\n",
      [.lost(.quoting, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "the header again", "1,2\na,b\n",
      [
        .row(line: 2, ["1", "2"]), .lost(.repeatedHeader, line: 3),
      ]),
    Case(
      "quotes that are not doubled", "\"he said \"hello\" twice\",2\n3,4\n",
      [.lost(.quoting, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "unclosed quote", "1,2\n\"3,4\n5,6\n",
      [.row(line: 2, ["1", "2"]), .end(.truncated, line: 3, losesRow: true)]),
    Case("NUL", "1\0,2\n3,4\n", [.lost(.nulByte, line: 2), .row(line: 3, ["3", "4"])]),
    Case(
      "NUL in quotes", "\"1\0\",2\n3,4\n", [.lost(.nulByte, line: 2), .row(line: 3, ["3", "4"])]),
    Case("NUL behind a quote", "\"1\"\0,2\n", [.lost(.nulByte, line: 2)]),
    Case(
      "one problem for one row", "1\"\0\n3,4\n",
      [.lost(.nulByte, line: 2), .row(line: 3, ["3", "4"])]),
  ]

  @Test(arguments: rows)
  func `cells come out as RFC 4180 says`(_ sample: Case) throws {
    #expect(try seen("a,b\n" + sample.text) == [.header(["a", "b"])] + sample.seen)
  }

  @Test(arguments: problems)
  func `a bad row is named and the next one read`(_ sample: Case) throws {
    #expect(try seen("a,b\n" + sample.text) == [.header(["a", "b"])] + sample.seen)
  }

  @Test func `a row with bytes that are no UTF-8 is lost with its line`() throws {
    let bytes = Array("a\nx\n".utf8) + [0xE9, 0x0A] + Array("é\n".utf8)
    #expect(
      try seen(bytes) == [
        .header(["a"]), .row(line: 2, ["x"]), .lost(.encoding, line: 3), .row(line: 4, ["é"]),
      ])
  }

  @Test func `a header alone has no rows and no problem`() throws {
    #expect(try seen("a,b\n") == [.header(["a", "b"])])
    #expect(try seen("a,b") == [.header(["a", "b"])])
  }

  @Test func `a header loses its mark, the space around names and nameless columns at the end`()
    throws
  {
    #expect(
      try seen("\u{FEFF} a ,\u{A0}b c\u{A0},\"d\"\" \",,\n1,2,3,x,\n1,2,3\n1,2,3,,,x\n") == [
        .header(["a", "b c", "d\""]), .row(line: 2, ["1", "2", "3"]),
        .row(line: 3, ["1", "2", "3"]), .lost(.ragged, line: 4),
      ])
  }

  @Test(arguments: ["\u{14}b", "b\u{FE00}", " b", "\u{2062}b"])
  func `a header is known again whatever signs nobody sees surround its names`(
    _ name: String
  ) throws {
    #expect(
      try seen("a,\(name)\n1,2\na,\(name)\n") == [
        .header(["a", "b"]), .row(line: 2, ["1", "2"]), .lost(.repeatedHeader, line: 3),
      ])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\r\n\n"])
  func `a file without a header is empty`(_ text: String) throws {
    #expect(try seen(text) == [.end(.emptyFile, line: 0)])
  }

  @Test(arguments: [
    ("a\"b,c\n1,2\n", LexicalProblem.Kind.quoting), ("a,\"b\n1,2\n", .truncated),
    ("a,\0b\n1,2\n", .nulByte),
  ])
  func `nothing is read behind a header that cannot be`(
    _ text: String, _ kind: LexicalProblem.Kind
  ) throws {
    #expect(try seen("\n" + text) == [.end(kind, line: 2)])
  }

  @Test func `semicolons and tabs can stand between cells`() throws {
    let expected: [Seen] = [.header(["a", "b"]), .row(line: 2, ["1,0", "2\t"])]
    #expect(try seen("a;b\n1,0;\"2\t\"\n", CSVReader(delimiter: 59)) == expected)
    #expect(try seen("a\tb\n1,0\t\"2\t\"\n", CSVReader(delimiter: 9)) == expected)
  }

  @Test func `what a row throws comes out`() throws {
    struct Enough: Error {}
    let file = try TemporaryFile(Array("a\n1\n2\n".utf8))
    #expect(throws: Enough.self) {
      try CSVReader().read(
        try InputFile(path: file.path), header: { _ in }, row: { _ in throw Enough() },
        problem: { _ in })
    }
  }
}
