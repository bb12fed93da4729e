import Records
import Testing
import Vocabulary

@testable import Intake

/// Chunks that are cut at every byte of a file.
struct ChunkCutTests {
  private static let format = """
    id: small
    title: Small
    version: "1"
    layout: csv
    tables:
      - id: rows
        record: person
        key: [child]
        columns:
          - {name: child, field: child, required: true}
          - {name: upn, field: upn}
          - {name: birth, field: birth}
          - {name: sex, field: sex}
          - {name: remark, drop: it says nothing}
          - {name: a_column_that_makes_the_header_longer_than_the_shortest_chunk, drop: filling}
    """

  // No chunk is shorter than 64 bytes, so the header is: every byte behind it can be a chunk's end.
  private static let header =
    "child,upn,birth,sex,remark,a_column_that_makes_the_header_longer_than_the_shortest_chunk\n"

  struct Sample: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    /// Rows read, used, set aside and superseded; nothing where the file is refused.
    let rows: [Int]?
    /// Line and rule of each finding about a line.
    var findings: [String] = []
    var testDescription: String { name }
  }

  private static let plain = "C1,,2012-01-31,M,a,\nC2,,2013-02-28,F,b,\n"

  static let samples = [
    Sample(
      name: "a quoted field over several lines",
      text: "C1,,2012-01-31,M,\"long, \"\"very\"\" long\r\nand\n\nover four lines\",\n" + plain,
      rows: [3, 2, 0, 1], findings: ["2 V060", "6 V090"]),
    Sample(
      name: "a quoted field as long as three chunks",
      text: "C1,,,M,\"" + String(repeating: "word, \n", count: 30) + "\",\nC2,,,F,,\n",
      rows: [2, 2, 0, 0]),
    Sample(
      name: "ragged rows among others",
      text: "C1,,2012-01-31\nC2,,,F,,\nC3,,,,,,\"x,\ny\",\nC4,\n\n\nC5,,,M,,\n",
      rows: [5, 2, 3, 0], findings: ["2 V004", "4 V004", "6 V004"]),
    Sample(
      name: "line ends of two bytes, blank lines, letters of several bytes",
      text: "C1,,2012-01-31,M,\u{17C}\u{F3}\u{142}w,\r\n\r\nC2,,,F,\"\u{1F600},\r\n\",\r\n"
        + "C1,,,M,,\r\n",
      rows: [3, 2, 0, 1], findings: ["2 V060", "6 V090"]),
    Sample(
      name: "carriage returns alone",
      text: "C1,,2012-01-31,M,\"a\rb\",\rC2,,,F,,\r\rC3,,,F,,\r", rows: [3, 3, 0, 0]),
    Sample(
      name: "stray quotes that deceive the count",
      text: "C1,,,M,5\" nail,\nC2,,,F,\"a, \nb\",\nC3,,,F,x\"\"y,\nC4,,,M,\"ok\" no,\nC5,,,M,,\n",
      rows: [5, 2, 3, 0], findings: ["2 V005", "5 V005", "6 V005"]),
    Sample(
      name: "bytes that no text holds",
      text: "C1,,,M,a\0b,\nC2,,2013-02-30,F,\"\0\n\",\nC3,,,13,,\n", rows: [3, 1, 2, 0],
      findings: ["2 V007", "3 V007", "5 V025"]),
    Sample(
      name: "a last row that is cut off", text: plain + "C3,,2013-0", rows: nil),
    Sample(
      name: "a quoted field that never closes", text: plain + "C3,,,M,\"and so on\n" + plain,
      rows: nil),
    Sample(name: "no line end at the end", text: String(plain.dropLast()), rows: [2, 2, 0, 0]),
  ]

  private func outcome(
    of path: String, chunk: Int, threads: Int = 1
  ) throws -> AdmissionOutcome {
    try AdmissionOutcome(
      of: [path], format: Self.format, sizes: CSVSizes(chunk: chunk, record: 4_096),
      threads: threads)
  }

  private func write(_ sample: Sample, _ bench: Bench) throws -> (path: String, count: Int) {
    let text = Self.header + sample.text
    return (try bench.write(text, to: "a.csv"), text.utf8.count)
  }

  @Test(arguments: samples)
  func `is read as it should be in one chunk`(_ sample: Sample) throws {
    let bench = try Bench()
    let found = try outcome(of: write(sample, bench).path, chunk: 1 << 18)
    #expect((found.error == nil) == (sample.rows != nil))
    guard let rows = sample.rows else { return }
    let counts = try #require(found.counts.first)
    #expect([counts.read, counts.used, counts.setAside, counts.superseded] == rows)
    let inRows = found.findings.filter { $0.line > 0 }
    #expect(inRows.map { "\($0.line) \($0.rule)" } == sample.findings)
  }

  @Test(arguments: samples)
  func `is read alike wherever the first chunk ends`(_ sample: Sample) throws {
    let bench = try Bench()
    let (path, count) = try write(sample, bench)
    let whole = try outcome(of: path, chunk: 1 << 18)
    for chunk in 64...count {
      let isSame = try outcome(of: path, chunk: chunk) == whole
      #expect(isSame, "chunks of \(chunk) bytes")
    }
  }

  @Test(arguments: samples)
  func `is read alike by two threads`(_ sample: Sample) throws {
    let bench = try Bench()
    let (path, count) = try write(sample, bench)
    let whole = try outcome(of: path, chunk: 1 << 18)
    for chunk in stride(from: 64, through: count, by: 3) {
      let isSame = try outcome(of: path, chunk: chunk, threads: 2) == whole
      #expect(isSame, "chunks of \(chunk) bytes")
    }
  }

  @Test func `a column that a later file lacks is empty there and full again behind it`() throws {
    let bench = try Bench()
    let full = try bench.write("child,birth,sex\nC1,2012-01-31,M\n", to: "1.csv")
    let lacking = try bench.write("sex,child\nF,C2\n", to: "2.csv")
    let again = try bench.write("sex,child,birth\nF,C3,2013-02-28\n", to: "3.csv")
    let found = try AdmissionOutcome(of: [full, lacking, again], format: Self.format)
    #expect(found.rows.map(\.days) == [["2012-01-31"], [], ["2013-02-28"]])
    #expect(found.rows.map(\.codes) == [[0], [1], [1]])
  }
}
