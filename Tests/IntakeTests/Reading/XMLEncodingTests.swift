import Foundation
import Testing

@testable import Intake

struct XMLEncodingTests {
  private static let reader = XMLReader(tables: [XMLTable(path: "a/b", columns: [""])])
  private static let small = XMLReader(tables: [XMLTable(path: "a/b", columns: [""])], chunk: 64)

  private static func document(_ encoding: String, _ value: [UInt8]) -> [UInt8] {
    Array("<?xml version='1.0' encoding='\(encoding)'?>\n<a><b>".utf8) + value
      + Array("</b></a>".utf8)
  }

  @Test func `declared encodings are read`() throws {
    let samples: [(String, [UInt8])] = [
      ("utf-8", [0xC3, 0xA9]), ("ISO-8859-1", [0xE9]), ("windows-1252", [0xE9]),
      ("ISO-8859-15", [0xE9]),
    ]
    for (encoding, value) in samples {
      for reader in [Self.reader, Self.small] {
        #expect(try seen(Self.document(encoding, value), reader) == [.row(line: 2, ["é"])])
      }
    }
  }

  @Test(arguments: [true, false], ["", "<?xml version='1.0' encoding='UTF-16'?>\n"])
  func `UTF-16 is read by its mark`(_ littleEndian: Bool, _ declaration: String) throws {
    let text = "\u{FEFF}" + declaration + "<a><b>Zoë 😀</b></a>"
    let bytes = text.utf16.flatMap { unit -> [UInt8] in
      let (upper, lower) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [lower, upper] : [upper, lower]
    }
    let line = declaration.isEmpty ? 1 : 2
    for reader in [Self.reader, Self.small] {
      #expect(try seen(bytes, reader) == [.row(line: line, ["Zoë 😀"])])
    }
  }

  @Test(arguments: ["UTF-7", "EBCDIC-CP-US", "ISO-2022-JP", "no-such-encoding", "UCS-4"])
  func `encodings that could hide a tag are refused`(_ encoding: String) throws {
    let found = try seen(Self.document(encoding, [0x78]), Self.reader)
    #expect(found.map { $0.problem?.kind } == [.encoding])
    #expect(found.last?.problem?.endsFile == true)
  }

  @Test func `bytes that are no UTF-8 end the file with their line`() throws {
    let bytes = Array("<a><b>1</b>\n<b>".utf8) + [0xE9] + Array("</b></a>".utf8)
    let found = try seen(bytes, Self.reader)
    #expect(
      found == [.row(line: 1, ["1"]), .end(.encoding, line: 2, losesRow: true)], "\(found)")
  }

  @Test(arguments: ["utf-8", "UTF-16", "iso-8859-15", "no-such-encoding"])
  func `an encoding of the source outranks what the document declares`(
    _ declared: String
  ) throws {
    let tables = [XMLTable(path: "a/b", columns: [""])]
    // 80 is the euro sign in Windows-1252 and nothing in the others; C3 A9 is e acute in UTF-8.
    let windows = XMLReader(tables: tables, encoding: .windows1252)
    #expect(
      try seen(Self.document(declared, [0x80, 0xE9]), windows) == [.row(line: 2, ["€é"])])
    let unicode = XMLReader(tables: tables, encoding: .utf8)
    #expect(try seen(Self.document(declared, [0xC3, 0xA9]), unicode) == [.row(line: 2, ["é"])])
  }

  @Test func `a byte order mark outranks the encoding of the source`() throws {
    let reader = XMLReader(
      tables: [XMLTable(path: "a/b", columns: [""])], encoding: .windows1252)
    #expect(try seen("\u{FEFF}<a><b>é</b></a>", reader) == [.row(line: 1, ["é"])])
  }

  @Test func `a byte that Windows-1252 does not have ends the file`() throws {
    let reader = XMLReader(
      tables: [XMLTable(path: "a/b", columns: [""])], encoding: .windows1252)
    let found = try seen(Array("<a>\n<b>".utf8) + [0x81] + Array("</b></a>".utf8), reader)
    #expect(found == [.end(.encoding, line: 2, losesRow: true)])
  }

  /// What is written to the standard error stream meanwhile.
  private static func errors(during body: () throws -> Void) throws -> String {
    let file = try TemporaryFile([])
    let kept = dup(STDERR_FILENO)
    let target = open(file.path, O_WRONLY | O_TRUNC)
    dup2(target, STDERR_FILENO)
    defer {
      dup2(kept, STDERR_FILENO)
      close(kept)
      close(target)
    }
    try body()
    return try String(contentsOfFile: file.path, encoding: .utf8)
  }

  @Test(arguments: [0, Int.max])
  func `bytes that cannot be converted are printed nowhere`(_ aheadFrom: Int) throws {
    let bytes = Self.document("us-ascii", Array("Canary".utf8) + [0xE9] + Array("Canary".utf8))
    let reader = XMLReader(
      tables: [XMLTable(path: "a/b", columns: [""])], aheadFrom: aheadFrom)
    var found: [Seen] = []
    let printed = try Self.errors { found = try seen(bytes, reader) }
    #expect(found.map { $0.problem?.kind } == [.encoding])
    #expect(!printed.contains("error"))
  }
}
