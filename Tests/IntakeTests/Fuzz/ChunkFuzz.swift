import Foundation
import Records
import Vocabulary

@testable import Intake

/// Damaged CSV deliveries, admitted in chunks of any size, by one thread and by two.
struct ChunkFuzz {
  private static let seeds: [[UInt8]] = [
    "a,b,c\nC1,2012-01-31,x\nC2,,\"long, \"\"very\"\" long\"\nC1,2012-01-31,\nC3,2013-02-28,\"a\nb\"\n",
    "a,b,c\r\nC1,2012-01-31,\"x\r\ny\"\r\n\r\nC2,2012-02-30,\u{17C}\u{F3}\r\nC3,,\"\u{1F600},\"\r\n,,\r\n",
    "a,b,c\rC1,2012-01-31,x\rC2,,\"p\rq\"\r\rC2,N/A,\r",
    "c,a\n\"" + String(repeating: "word, \n", count: 20) + "\",C1\nx,C2\n\"y\",C3\nz,C4\n",
  ].map { Array($0.utf8) }
  private static let pieces: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0xFF], [0xC3], [0x61],
    [0x22, 0x2C, 0x22], [0x22, 0x0A], Array("C1,,\n".utf8), Array(",\"open\n".utf8),
    Array("\"q, \n\"".utf8), Array("\n\n\n".utf8), Array("C9,2012-01-31,\"z\"\n".utf8),
  ]
  private static let format = """
    {"id": "small", "title": "Small", "version": "1", "layout": "csv", "tables": [{"id": "rows",
    "record": "person", "key": ["a"], "columns": [{"name": "a", "field": "child"},
    {"name": "b", "field": "birth"}, {"name": "c", "drop": "it says nothing"}]}]}
    """

  private let format: Format
  private let key: PseudonymKey
  private let file = FuzzFile()

  init() throws {
    format = try JSONDecoder().decode(Format.self, from: Data(Self.format.utf8))
    key = try PseudonymKey(bytes: Array(0..<32))
  }

  /// Admits one input every way; throws where two ways differ or a row goes unseen.
  func run(_ number: UInt64) throws -> FuzzTally {
    var mutator = Mutator(seed: number, pieces: Self.pieces)
    let bytes = mutator.mutate(mutator.numbers.pick(Self.seeds), atMost: 8)
    return try check(
      bytes, cap: mutator.numbers.pick([60, 200, 4_096]), chunk: 65 + mutator.below(200),
      threads: number % 8 == 0 ? 2 : 1, number)
  }

  /// Admits bytes every way; throws where two ways differ or a row goes unseen.
  func check(
    _ bytes: [UInt8], cap: Int, chunk: Int, threads: Int, _ number: UInt64
  ) throws -> FuzzTally {
    file.write(bytes)
    let whole = try outcome(chunk: max(64, bytes.count + 1), cap: cap)
    for (chunk, threads) in [(64, 1), (chunk, threads)]
    where try outcome(chunk: chunk, cap: cap, threads: threads) != whole {
      throw FuzzFault(
        harness: "chunks", number: number,
        broken: "differs in chunks of \(chunk) bytes, rows to \(cap), \(threads) threads")
    }
    var reference = CSVReference(bytes, recordCap: cap)
    let isPlain = FileSignature(opening: Array(bytes.prefix(8))) == .text
    let compared = isPlain && whole.error == nil
    if compared, !isWhole(whole, reference.seen()) {
      throw FuzzFault(harness: "chunks", number: number, broken: "other rows than the reference")
    }
    return FuzzTally(
      inputs: 1, rows: whole.rows.count, problems: whole.error == nil ? whole.setAside.count : 1,
      compared: compared ? 1 : 0)
  }

  /// Whether every row of the reference was handed over or set aside on its line.
  private func isWhole(_ found: AdmissionOutcome, _ seen: [Seen]) -> Bool {
    let rows = seen.compactMap { seen -> Int? in
      guard case .row(_, let line, _) = seen else { return nil }
      return line
    }
    let nameless = found.findings.filter { $0.rule == "V050" }.map(\.line)
    let lost = seen.compactMap(\.problem).filter(\.losesRow)
    return (found.rows.map(\.line) + nameless).sorted() == rows
      && found.counts.map(\.read) == [rows.count + Set(lost.map(\.line)).count]
  }

  private func outcome(chunk: Int, cap: Int, threads: Int = 1) throws -> AdmissionOutcome {
    try AdmissionOutcome(
      of: [file.path], format: format, key: key, sizes: CSVSizes(chunk: chunk, record: cap),
      threads: threads)
  }
}
