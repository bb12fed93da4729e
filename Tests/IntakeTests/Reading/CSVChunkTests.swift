import Testing

@testable import Intake

struct CSVChunkTests {
  private static let cells = [
    "", "1", "abc", "\"\"", "\"x,y\"", "\"a\nb\"", "\"a\r\nb\"", "\"q \"\" q\"", "\"\"\"\"", "é",
    "\"żółw\"", " ", "2024-01-31", "\"long text that fills more than a word or two\"",
  ]
  private static let noise: [[UInt8]] = [
    [0x22], [0x22, 0x22], [0x2C], [0x0A], [0x0D], [0x0D, 0x0A], [0x00], [0x01], [0x09], [0xFF],
    [0xC3], [0xE2, 0x82], [0x61], [0x20],
  ]

  /// Mostly good rows of three cells with some noise strewn in.
  private static func file(_ numbers: inout SeededNumbers) -> [UInt8] {
    let lineEnd = numbers.pick(["\n", "\r\n", "\r"])
    let noisiness = numbers.pick([0, 0, 3, 20])
    var bytes = Array(numbers.pick(noisiness == 20 ? ["", "a, b,c,\n"] : ["a,b,c\n"]).utf8)
    for _ in 0..<Int.random(in: 0...60, using: &numbers) {
      let row = (0..<3).map { _ in numbers.pick(cells) }.joined(separator: ",") + lineEnd
      var raw = Array(row.utf8)
      for _ in 0..<3 where Int.random(in: 0..<100, using: &numbers) < noisiness {
        let place = Int.random(in: 0...raw.count, using: &numbers)
        raw.insert(contentsOf: numbers.pick(noise), at: place)
      }
      bytes += raw
    }
    return Bool.random(using: &numbers) ? bytes : bytes.dropLast(1)
  }

  @Test(arguments: 0..<8)
  func `whatever the buffer, the rows are those of a byte-by-byte reading`(_ batch: UInt64) throws {
    var numbers = SeededNumbers(seed: 4_180 + batch)
    for _ in 0..<60 {
      let bytes = Self.file(&numbers)
      let recordCap = numbers.pick([20, 70, 1 << 20])
      var reference = CSVReference(bytes, recordCap: recordCap)
      let expected = reference.seen()
      let file = try TemporaryFile(bytes)
      for chunk in [64, Int.random(in: 65...300, using: &numbers), 1 << 18] {
        let found = try file.read(CSVReader(recordCap: recordCap, chunk: chunk))
        let isSame = found == expected
        #expect(isSame, "chunk \(chunk), cap \(recordCap), \(bytes.count) bytes")
      }
    }
  }

  @Test func `the noise reaches every kind of problem and leaves good rows`() {
    var numbers = SeededNumbers(seed: 4_180)
    var kinds: Set<LexicalProblem.Kind> = []
    var rows = 0
    for _ in 0..<200 {
      var reference = CSVReference(Self.file(&numbers), recordCap: 70)
      for seen in reference.seen() {
        if let kind = seen.problem?.kind { kinds.insert(kind) } else { rows += 1 }
      }
    }
    #expect(
      kinds.isSuperset(of: [.ragged, .quoting, .truncated, .nulByte, .encoding, .tooLarge]))
    #expect(rows > 1_000)
  }
}
