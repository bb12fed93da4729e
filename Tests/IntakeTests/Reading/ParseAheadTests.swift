import Testing
import Vocabulary

@testable import Intake

struct ParseAheadTests {
  private static let tables = [XMLTable(path: "a/b", columns: ["c"])]
  private static let aside = XMLReader(tables: tables)
  private static let atOnce = XMLReader(tables: tables, aheadFrom: .max)

  /// More than the batches that go round hold, with stray text on every thousandth line.
  private static let text =
    "<a>\n"
    + (0..<60_000).map { "<b><c>\($0)</c></b>\($0 % 1_000 == 0 ? "stray" : "")\n" }
    .joined()

  @Test(arguments: ["</a>", "", "<b>1", "<!DOCTYPE a>", "\0", "<b></a>", "&no;</a>"])
  func `rows and problems are those of a parser on the same core, in order`(
    _ end: String
  ) throws {
    let file = try TemporaryFile(Array((Self.text + end).utf8))
    let (found, hash) = try seen(in: file.path, Self.aside)
    let (expected, expectedHash) = try seen(in: file.path, Self.atOnce)
    let isSame = found == expected
    #expect(isSame, "\(found.count) of \(expected.count)")
    #expect(hash == expectedHash)
    #expect(found.count > 60_000)
  }

  @Test(arguments: [1, 4_096, 30_000])
  func `what the receiver of a row throws comes out and ends the parsing`(_ most: Int) throws {
    struct Enough: Error {}
    let file = try TemporaryFile(Array((Self.text + "</a>").utf8))
    var rows = 0
    #expect(throws: Enough.self) {
      try Self.aside.read(
        try InputFile(path: file.path),
        row: { _, _ in
          rows += 1
          if rows == most { throw Enough() }
        }, problem: { _ in })
    }
    #expect(rows == most)
  }

  @Test func `a stopped relay answers everyone who waits for a slot, as often as asked`() {
    let relay = Relay(slots: 1)
    relay.start("test") {
      while relay.awaitFree() {}
      _ = relay.awaitFree()
    }
    relay.stop()
    #expect(!relay.awaitFree())
  }

  @Test func `a cell longer than a batch is handed over whole`() throws {
    let long = String(repeating: "x", count: 60_000)
    let row = "<b><c>\(long)</c><d>\(long)</d></b>"
    let text = "<a>" + String(repeating: row, count: 20) + "</a>"
    let reader = XMLReader(tables: [XMLTable(path: "a/b", columns: ["c", "d"])])
    let isWhole =
      try seen(text, reader) == Array(repeating: .row(line: 1, [long, long]), count: 20)
    #expect(isWhole)
  }
}
