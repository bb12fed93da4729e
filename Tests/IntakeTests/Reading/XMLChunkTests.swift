import Testing

@testable import Intake

struct XMLChunkTests {
  private static let tables = [
    XMLTable(path: "m/c", columns: ["id", "list/v", "/m/year"]),
    XMLTable(path: "m/c/d", columns: ["/m/c/id", "date"]),
  ]

  /// A document written together with the rows that must come of it.
  private struct Writer {
    var text = "<m>\n"
    var rows: [Seen] = []
    var numbers: SeededNumbers

    private static let values = [
      ("x", "x"), ("a&amp;b", "a&b"), ("<![CDATA[<d>]]>", "<d>"), ("&#xE9;é", "éé"),
      (" padded\n", "padded"), ("1<!-- > ' -->2", "12"), ("1<?p <c> ?>2", "12"), ("", ""),
      (
        "quite a long value with 'quotes' and \"more\" in it",
        "quite a long value with 'quotes' and \"more\" in it"
      ),
    ]
    private static let fillers = [
      "", "\n", "\n    ", "<!-- it's <c> -->", "<?pi ?>", "<u><id>no</id></u>", "<id2 k='>'/>",
      "<u\n  a=\"1\"\n b='>'></u\n>",
    ]

    private var line: Int {
      1 + text.utf8.count { $0 == 10 }
    }

    private mutating func fill() {
      text += numbers.pick(Self.fillers)
    }

    private mutating func value(_ name: String) -> String {
      let (written, read) = numbers.pick(Self.values)
      text += "<\(name)>\(written)</\(name)>"
      return read
    }

    mutating func writeChild() {
      fill()
      let start = line
      text += numbers.pick(["<c>", "<c a='1>2'\n>"])
      fill()
      let id = value("id")
      fill()
      for _ in 0..<Int.random(in: 0...2, using: &numbers) {
        let detail = line
        text += "<d>"
        fill()
        rows.append(.row(1, line: detail, [id, value("date")]))
        text += "</d>"
        fill()
      }
      text += "<list>"
      let values = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
        fill()
        return value("v")
      }
      text += "</list></c>"
      rows.append(
        .row(0, line: start, [id, values.filter { !$0.isEmpty }.joined(separator: "|"), ""]))
    }
  }

  @Test(arguments: 0..<40)
  func `whatever the chunk, the rows are those that were written`(_ seed: UInt64) throws {
    var writer = Writer(numbers: SeededNumbers(seed: seed))
    for _ in 0..<30 {
      writer.writeChild()
    }
    let file = try TemporaryFile(Array((writer.text + "</m>\n").utf8))
    var numbers = SeededNumbers(seed: seed)
    for chunk in [64, Int.random(in: 65...300, using: &numbers), 65_536] {
      #expect(try file.read(XMLReader(tables: Self.tables, chunk: chunk)) == writer.rows)
      let ahead = XMLReader(tables: Self.tables, chunk: chunk, aheadFrom: 0)
      #expect(try file.read(ahead) == writer.rows)
    }
  }

  @Test(arguments: 0..<20)
  func `a document cut short anywhere gives a part of its rows and one end`(_ seed: UInt64) throws {
    var writer = Writer(numbers: SeededNumbers(seed: 1_000 + seed))
    for _ in 0..<5 {
      writer.writeChild()
    }
    let whole = Array((writer.text + "</m>").utf8)
    for _ in 0..<40 {
      let cut = Int.random(in: 1..<whole.count, using: &writer.numbers)
      let file = try TemporaryFile(Array(whole[..<cut]))
      let found = try file.read(XMLReader(tables: Self.tables))
      let rows = found.filter { $0.problem == nil }
      #expect(rows == Array(writer.rows.prefix(rows.count)))
      #expect(found.compactMap(\.problem).filter(\.endsFile).count == 1, "cut at \(cut)")
      #expect(try file.read(XMLReader(tables: Self.tables, chunk: 64)) == found, "cut at \(cut)")
    }
  }
}
