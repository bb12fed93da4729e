import Testing

@testable import Intake

struct CSVCapTests {
  private static let long = String(repeating: "x", count: 500)

  @Test(arguments: [64, 100, 1_000, 100_000])
  func `a row beyond the cap is lost and the next one read`(_ chunk: Int) throws {
    let reader = CSVReader(recordCap: 10, chunk: chunk)
    #expect(
      try seen("a,b\n12345,6789\n12345,67890\n\(Self.long),1\r\n3,4\n", reader) == [
        .header(["a", "b"]), .row(line: 2, ["12345", "6789"]), .lost(.tooLarge, line: 3),
        .lost(.tooLarge, line: 4), .row(line: 5, ["3", "4"]),
      ])
  }

  @Test(arguments: [64, 100, 1_000, 100_000])
  func `lines in a row beyond the cap are counted`(_ chunk: Int) throws {
    let reader = CSVReader(recordCap: 100, chunk: chunk)
    let text = "a,b\n\"\(Self.long)\n\"\"\r\n,\(Self.long)\r\",1\n3,4\n"
    #expect(
      try seen(text, reader) == [
        .header(["a", "b"]), .lost(.tooLarge, line: 2), .row(line: 6, ["3", "4"]),
      ])
  }

  @Test(arguments: [64, 100, 1_000, 100_000])
  func `a quote that is open beyond the cap is unclosed at the end`(_ chunk: Int) throws {
    let reader = CSVReader(recordCap: 100, chunk: chunk)
    #expect(
      try seen("a,b\n1,2\n\"\(Self.long)\n3,4\n", reader) == [
        .header(["a", "b"]), .row(line: 2, ["1", "2"]), .end(.truncated, line: 3, losesRow: true),
      ])
  }

  @Test(arguments: [64, 100_000])
  func `a header beyond the caps ends the file`(_ chunk: Int) throws {
    let short = CSVReader(recordCap: 100, chunk: chunk)
    #expect(try seen("a,\(Self.long)\n1,2\n", short) == [.end(.tooLarge, line: 1)])
    let narrow = CSVReader(columnCap: 3, chunk: chunk)
    #expect(try seen("a,b,c,d\n1,2,3,4\n", narrow) == [.end(.tooLarge, line: 1)])
    #expect(try seen("a,b,c\n", narrow) == [.header(["a", "b", "c"])])
  }

  @Test func `the usual cap is one mebibyte`() throws {
    let cell = String(repeating: "x", count: 1 << 20)
    #expect(
      try seen("a\n\(cell)\n\(cell)y\n").map { $0.problem?.kind } == [nil, nil, .tooLarge])
  }
}
