import Foundation
import Testing

@testable import Intake

/// The documents that bring libxml2 to its knees or make it tell a local file.
struct HostileXMLTests {
  private static let reader = XMLReader(
    tables: [XMLTable(path: "a/b", columns: ["", "c"]), XMLTable(path: "a", columns: ["t"])])

  /// A document, what it must lead to, and how it is made.
  struct Case: CustomTestStringConvertible {
    let name: String
    let kind: LexicalProblem.Kind?
    let document: @Sendable () -> String

    var testDescription: String { name }

    init(_ name: String, _ kind: LexicalProblem.Kind?, _ document: @escaping @Sendable () -> String)
    {
      self.name = name
      self.kind = kind
      self.document = document
    }
  }

  private static func text(_ piece: String, _ count: Int) -> String {
    String(repeating: piece, count: count)
  }

  private static let laughs =
    "<!ENTITY l0 'ha'>"
    + (1...9).map { level in
      "<!ENTITY l\(level) '\(text("&l\(level - 1);", 10))'>"
    }.joined()

  static let cases: [Case] = [
    Case("billion laughs", .documentType) { "<!DOCTYPE a [\(laughs)]><a><b>&l9;</b></a>" },
    Case("quadratic blow-up", .documentType) {
      "<!DOCTYPE a [<!ENTITY e '\(text("x", 50_000))'>]><a>\(text("&e;", 50_000))</a>"
    },
    Case("local file", .documentType) {
      "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a><b>&e;</b></a>"
    },
    Case("local file by parameter entity", .documentType) {
      "<!DOCTYPE a [<!ENTITY % e SYSTEM 'file:///etc/hostname'>%e;]><a><b>x</b></a>"
    },
    Case("external document type", .documentType) {
      "<!DOCTYPE a SYSTEM 'a.dtd'><a><b>&e;</b></a>"
    },
    Case("document type without an end", .documentType) { "<!DOCTYPE a [" + text(" ", 200_000) },
    Case("entity that is not declared", .malformed) { "<a><b>&e;</b></a>" },
    Case("depth", .tooLarge) { text("<a>", 200_000) },
    Case("20 MB of text", .tooLarge) { "<a><b>" + text("x", 20_000_000) + "</b></a>" },
    Case("20 MB of text nobody asked for", nil) { "<a><z>" + text("x", 20_000_000) + "</z></a>" },
    Case("20 MB of attribute", .tooLarge) { "<a><b x='" + text("x", 20_000_000) + "'/></a>" },
    Case("20 MB of comment", .tooLarge) { "<a><!--" + text("x", 20_000_000) + "--></a>" },
    Case("20 MB of CDATA", .tooLarge) { "<a><b><![CDATA[" + text("x", 20_000_000) + "]]></b></a>" },
    Case("20 MB of instruction", .tooLarge) { "<a><?x " + text("x", 20_000_000) + "?></a>" },
    Case("20 MB of blank in a tag", .tooLarge) { "<a><b" + text(" ", 20_000_000) + "/></a>" },
    Case("long element name", .tooLarge) { "<a><" + text("b", 200_000) + "/></a>" },
    Case("200,000 attributes", .tooLarge) {
      "<a><b " + (0..<200_000).map { "x\($0)=''" }.joined(separator: " ") + "/></a>"
    },
    Case("200,000 attributes that hold '>'", .tooLarge) {
      "<a><b " + (0..<200_000).map { "x\($0)='>'" }.joined(separator: " ") + "/></a>"
    },
    Case("many elements with many attributes", .tooLarge) {
      let element = "<b " + (0..<5_000).map { "x\($0)=''" }.joined(separator: " ") + "/>"
      return "<a>" + text(element, 200) + "</a>"
    },
    Case("many namespaces", .tooLarge) {
      "<a " + (0..<3_000).map { "xmlns:n\($0)='u'" }.joined(separator: " ") + "><b/></a>"
    },
    Case("many names", nil) { "<a>" + (0..<100_000).map { "<n\($0)/>" }.joined() + "</a>" },
    Case("a million references", .tooLarge) { "<a><b>" + text("&#65;", 1_000_000) + "</b></a>" },
    Case("NUL", .nulByte) { "<a><b>\0</b></a>" },
    Case("inclusion", nil) {
      "<a><b xmlns:i='http://www.w3.org/2001/XInclude'><i:include href='/etc/hostname'/></b></a>"
    },
  ]

  // Of this thread, in seconds: other tests run at the same time.
  private static func processorTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: cases)
  func `a hostile document costs under a second and tells nothing`(_ sample: Case) throws {
    let file = try TemporaryFile(Array(sample.document().utf8))
    let start = Self.processorTime()
    let found = try file.read(Self.reader)
    let elapsed = Self.processorTime() - start
    #expect(found.compactMap { $0.problem?.kind } == (sample.kind.map { [$0] } ?? []))
    #expect(found.compactMap(\.cells).allSatisfy { $0.allSatisfy(\.isEmpty) })
    #expect(elapsed < 1)
  }

  @Test func `a document type is refused in UTF-16 too`() throws {
    let text = "\u{FEFF}<!DOCTYPE a [<!ENTITY e 'x'>]><a><b>&e;</b></a>"
    let bytes = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try seen(bytes, Self.reader).map { $0.problem?.kind } == [.documentType])
  }

  @Test func `a value beyond the cap loses its own row only`() throws {
    let fits = Self.text("x", 65_536)
    let found = try seen("<a>\n<b>1</b>\n<b>\(fits)y</b>\n<b>\(fits)</b></a>", Self.reader)
    #expect(
      found == [
        .row(line: 2, ["1", ""]), .lost(.tooLarge, line: 3), .row(line: 4, [fits, ""]),
        .row(1, line: 1, [""]),
      ])
  }

  @Test func `sixty-four elements inside each other are read and sixty-five are not`() throws {
    let deep = { (depth: Int) in Self.text("<a>", depth) + Self.text("</a>", depth) }
    #expect(try seen(deep(64), Self.reader).compactMap(\.problem).isEmpty)
    #expect(try seen(deep(65), Self.reader).compactMap { $0.problem?.kind } == [.tooLarge])
  }
}
