import Testing

@testable import Publishing

@Suite struct CommaSeparatedTests {
  @Test(arguments: [
    (SheetCell.null, ""),
    (.text(""), ""),
    (.text("Boys"), "Boys"),
    (.text("Black, Caribbean"), "\"Black, Caribbean\""),
    (.text("the \"front door\""), "\"the \"\"front door\"\"\""),
    (.text("two\nlines"), "\"two\nlines\""),
    (.text("=HYPERLINK(\"http://x\")"), "\"'=HYPERLINK(\"\"http://x\"\")\""),
    (.text("+1"), "'+1"),
    (.text("-1"), "'-1"),
    (.text("@SUM(A1)"), "'@SUM(A1)"),
    (.text("\tx"), "'\tx"),
    (.text("\rx"), "\"'\rx\""),
    (.text("\0x"), "'\0x"),
    (.text("a=b"), "a=b"),
    (.integer(1234), "1234"),
    (.integer(-5), "-5"),
    (.real(-1.2), "-1.2"),
    (.real(33.333333333333336), "33.333333333333336"),
    (.real(75), "75"),
    (.real(0), "0"),
  ])
  func `a cell is written so that a spreadsheet reads it as it is`(
    cell: SheetCell, expected: String
  ) {
    let sheet = Sheet("t", "A table.", columns: [SheetColumn("c", .text, "C.")], rows: [[cell]])
    #expect(CommaSeparated(sheet, titled: false).text == "\u{FEFF}c\r\n\(expected)\r\n")
  }

  @Test func `titles carry the unit`() throws {
    let text = try SampleRelease().text("csv/D1.waits.csv")
    let header = try #require(CommaSeparatedReader.rows(text).first)
    #expect(header.contains("Median (working days)"))
    #expect(header.contains("Within the limit, lower 95% limit (per cent)"))
    #expect(header.contains("Count (number)"))
  }
}
