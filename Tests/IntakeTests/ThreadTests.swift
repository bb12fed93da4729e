import Records
import Testing
import Vocabulary
import Yams

@testable import Intake

/// The same file in chunks of all sizes and on several threads.
struct ThreadTests {
  private static let cells = [
    "", "C1", "c2", "C 3", "\"\"", "\"C,4\"", "\"a\nb\"", "\"a\r\nb\"", "\"q \"\" q\"", "é", "N/A",
    "2020-01-31", "2020-02-30", "\"long text that fills more than a word or two, and more\"",
  ]
  private static let noise: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0xFF], [0xC3], [0x61],
  ]
  private static let format = """
    id: small
    title: Small
    version: "1"
    layout: csv
    tables:
      - id: rows
        record: person
        key: [a]
        columns:
          - {name: a, field: child}
          - {name: b, field: birth}
          - {name: c, drop: it says nothing}
    """

  private static func file(_ numbers: inout SeededNumbers) -> [UInt8] {
    let lineEnd = numbers.pick(["\n", "\r\n", "\r"])
    let noisiness = numbers.pick([0, 0, 2, 10])
    var bytes = Array("a,b,c\(lineEnd)".utf8)
    for _ in 0..<Int.random(in: 0...80, using: &numbers) {
      let row = (0..<3).map { _ in numbers.pick(cells) }.joined(separator: ",") + lineEnd
      var raw = Array(row.utf8)
      if Int.random(in: 0..<100, using: &numbers) < noisiness {
        let place = Int.random(in: 0...raw.count, using: &numbers)
        raw.insert(contentsOf: numbers.pick(noise), at: place)
      }
      bytes += raw
    }
    return Bool.random(using: &numbers) ? bytes : bytes.dropLast(1)
  }

  private func outcome(
    of path: String, chunk: Int, record: Int, threads: Int
  ) throws -> AdmissionOutcome {
    try AdmissionOutcome(
      of: [path], format: Self.format, sizes: CSVSizes(chunk: chunk, record: record),
      threads: threads)
  }

  @Test(arguments: 0..<6)
  func `neither chunks nor threads change what comes of a file`(_ batch: UInt64) throws {
    var numbers = SeededNumbers(seed: 7_300 + batch)
    for _ in 0..<25 {
      let bytes = Self.file(&numbers)
      let record = numbers.pick([60, 200, 1 << 20])
      let file = try TemporaryFile(bytes)
      let whole = try outcome(of: file.path, chunk: 1 << 18, record: record, threads: 1)
      for chunk in [64, Int.random(in: 65...400, using: &numbers)] {
        for threads in [1, 2, 4] {
          let found = try outcome(of: file.path, chunk: chunk, record: record, threads: threads)
          let isSame = found == whole
          #expect(isSame, "chunks of \(chunk), rows to \(record), \(threads) threads")
        }
      }
    }
  }

  @Test(arguments: 0..<3)
  func `every row of the reader is used or set aside on its line`(_ batch: UInt64) throws {
    var numbers = SeededNumbers(seed: 9_100 + batch)
    for _ in 0..<40 {
      let bytes = Self.file(&numbers)
      let file = try TemporaryFile(bytes)
      let found = try outcome(of: file.path, chunk: 128, record: 1 << 20, threads: 2)
      guard found.error == nil else { continue }
      let seen = try file.read(CSVReader())
      let rows = seen.compactMap { seen -> Int? in
        guard case .row(_, let line, _) = seen else { return nil }
        return line
      }
      let unnamed = found.findings.filter { $0.rule == "V050" }.map(\.line)
      let used = found.rows.map(\.line)
      #expect((used + unnamed).sorted() == rows.sorted())
      let problems = seen.compactMap(\.problem)
      let lexical = found.findings.filter { $0.rule < "V012" && $0.line > 0 }
      #expect(lexical.map(\.line) == problems.map(\.line))
    }
  }

  @Test func `an error of the taker ends all threads`() throws {
    struct Enough: Error {}
    let bench = try Bench()
    let rows = (0..<20_000).map { "C\($0),2020-01-01,x\n" }.joined()
    let path = try bench.write("a,b,c\n" + rows, to: "a.csv")
    let asOf = try #require(Day(iso: "2025-03-31"))
    var intake = Intake(
      settings: IntakeSettings(partnership: "p", asOf: asOf), key: bench.key, threads: 3)
    intake.sizes = CSVSizes(chunk: 1024, record: 1 << 20)
    let source = SourceSettings(
      id: "s", agency: .school, system: "s",
      format: try YAMLDecoder().decode(Format.self, from: Self.format), files: [path])
    #expect(throws: Enough.self) {
      _ = try intake.admit(source) { _ in throw Enough() }
    }
  }
}
