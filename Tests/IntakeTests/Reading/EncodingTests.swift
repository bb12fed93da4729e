import Testing

@testable import Intake

struct EncodingTests {
  private static let expected: [Seen] = [.header(["name"]), .row(line: 2, ["Zoë €😀"])]

  private static func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (upper, lower) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return littleEndian ? [lower, upper] : [upper, lower]
    }
  }

  @Test(arguments: [64, 65, 1 << 18])
  func `UTF-8 and UTF-16 are told by their marks`(_ chunk: Int) throws {
    let text = "\u{FEFF}name\r\nZoë €😀\r\n"
    for encoding in DeclaredEncoding.allCases {
      let reader = CSVReader(encoding: encoding, chunk: chunk)
      #expect(try seen(text, reader) == Self.expected)
      for littleEndian in [true, false] {
        let bytes = Self.utf16(text, littleEndian: littleEndian)
        #expect(try seen(bytes, reader) == Self.expected)
      }
    }
  }

  @Test(arguments: [64, 1 << 18])
  func `Windows-1252 is read where it is declared and nowhere else`(_ chunk: Int) throws {
    let bytes = Array("name\n".utf8) + [0x5A, 0x6F, 0xEB, 0x20, 0x80, 0x9F, 0xA3] + [0x0A]
    let declared = CSVReader(encoding: .windows1252, chunk: chunk)
    #expect(try seen(bytes, declared) == [.header(["name"]), .row(line: 2, ["Zoë €Ÿ£"])])
    #expect(
      try seen(bytes, CSVReader(chunk: chunk)) == [.header(["name"]), .lost(.encoding, line: 2)])
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func `bytes without a character in Windows-1252 lose their row`(_ byte: UInt8) throws {
    let bytes = Array("name\nx\n".utf8) + [byte, 0x0A] + Array("y".utf8)
    #expect(
      try seen(bytes, CSVReader(encoding: .windows1252)) == [
        .header(["name"]), .row(line: 2, ["x"]), .lost(.encoding, line: 3), .row(line: 4, ["y"]),
      ])
  }

  @Test func `half a character in UTF-16 loses its row`() throws {
    let start: [UInt8] = [0xFF, 0xFE] + Self.utf16("a\nx", littleEndian: true)
    let loneHigh = start + [0x3D, 0xD8] + Self.utf16("y\nz\n", littleEndian: true)
    let loneLow = start + [0x00, 0xDE] + Self.utf16("y\nz\n", littleEndian: true)
    for bytes in [loneHigh, loneLow] {
      #expect(
        try seen(bytes) == [.header(["a"]), .lost(.encoding, line: 2), .row(line: 3, ["z"])])
    }
    for tail in [[0x3D], [0x3D, 0xD8]] as [[UInt8]] {
      #expect(try seen(start + tail) == [.header(["a"]), .lost(.encoding, line: 2)])
    }
  }

  @Test(
    arguments: [
      [0x61, 0, 0x2C, 0, 0x62, 0], [0, 0x61, 0, 0x2C, 0, 0x62], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0],
      [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], [0x61, 0, 0, 0, 0x2C, 0, 0, 0],
    ] as [[UInt8]])
  func `encodings that are not read are named as such`(_ bytes: [UInt8]) throws {
    #expect(try seen(bytes) == [.end(.encoding, line: 0)])
    #expect(
      try seen(bytes, XMLReader(tables: [XMLTable(path: "a", columns: [])])) == [
        .end(.encoding, line: 0)
      ])
  }

  @Test(
    arguments: [
      [0x50, 0x4B, 0x03, 0x04, 0x14, 0], [0x50, 0x4B, 0x05, 0x06], [0xD0, 0xCF, 0x11, 0xE0, 0xA1],
      Array("%PDF-1.7".utf8), [0x1F, 0x8B, 0x08, 0], [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
      [0x52, 0x61, 0x72, 0x21, 0x1A, 0x07],
    ] as [[UInt8]])
  func `spreadsheets and archives are named as such`(_ bytes: [UInt8]) throws {
    #expect(try seen(bytes) == [.end(.archive, line: 0)])
    #expect(
      try seen(bytes, XMLReader(tables: [XMLTable(path: "a", columns: [])])) == [
        .end(.archive, line: 0)
      ])
  }

  @Test func `text is told from bytes as the standard library tells it`() {
    let tails: [[UInt8]] = [[], [0x7F], [0x80], [0xBF], [0xC0], [0x80, 0x80], [0xBF, 0x41]]
    var misjudged: [[UInt8]] = []
    for first in UInt8(0x7E)...0xFF {
      for second in UInt8(0x7E)...0xC2 {
        for bytes in tails.map({ [first, second] + $0 }) {
          let isText = String(validating: bytes, as: UTF8.self) != nil
          if bytes.withUnsafeBufferPointer({ $0.isUTF8 }) != isText { misjudged.append(bytes) }
        }
      }
    }
    #expect(misjudged.isEmpty)
  }
}
