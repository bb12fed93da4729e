import Foundation
import Testing
import Vocabulary

@testable import Intake

struct InputFileTests {
  // Federal Information Processing Standard 180-4, examples: the hash of 'abc'.
  private static let hashOfABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private static func error(_ path: String) -> ReadingError? {
    do throws(ReadingError) {
      _ = try InputFile(path: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `size, first bytes and hash are those of the file`() throws {
    let file = try TemporaryFile(Array("abc".utf8))
    let input = try InputFile(path: file.path)
    #expect(input.size == 3)
    #expect(input.opening == Array("abc".utf8))
    #expect(try input.finish().hexadecimal == Self.hashOfABC)
  }

  @Test func `the hash is that of the bytes as sent, however the reading ends`() throws {
    let samples: [[UInt8]] = [
      Array("a,b\n1,2\n\"".utf8), Array("\u{FEFF}a\n\"x\"\"y\"\n".utf8), [0x50, 0x4B, 3, 4, 0, 1],
      [0xFF, 0xFE, 0x61, 0, 0x0A, 0], [],
      Array("a\"\n".utf8) + [UInt8](repeating: 65, count: 300_000),
    ]
    for bytes in samples {
      let file = try TemporaryFile(bytes)
      #expect(try seen(in: file.path, CSVReader()).hash == ContentHash(of: bytes))
      let reader = XMLReader(tables: [XMLTable(path: "a", columns: [])])
      #expect(try seen(in: file.path, reader).hash == ContentHash(of: bytes))
    }
  }

  @Test func `what is not there, a link, a folder and a pipe are refused`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("reading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (target, link) = (folder.path + "/a.csv", folder.path + "/link.csv")
    try Data("a\n".utf8).write(to: URL(fileURLWithPath: target))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    let pipe = folder.path + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(Self.error(target) == nil)
    #expect(Self.error(link) == .link(path: link))
    #expect(Self.error(folder.path) == .notARegularFile(path: folder.path))
    #expect(Self.error(pipe) == .notARegularFile(path: pipe))
    #expect(Self.error(folder.path + "/b.csv") == .notFound(path: folder.path + "/b.csv"))
    #expect(Self.error(target + "/b.csv") == .notFound(path: target + "/b.csv"))
  }

  @Test func `a file that grows under the reader is noticed`() throws {
    let file = try TemporaryFile(Array("a\n1\n".utf8))
    let input = try InputFile(path: file.path)
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("2\n".utf8))
    try handle.close()
    #expect(throws: ReadingError.changed(path: file.path)) { try input.finish() }
  }

  @Test(arguments: [
    (
      ReadingError.notFound(path: "in/a.csv"),
      "'in/a.csv' was not found; check its name, or wait until it has arrived"
    ),
    (
      .link(path: "in/a.csv"),
      "'in/a.csv' is a link, and links are not followed; put the file itself in its place"
    ),
    (
      .notARegularFile(path: "in"),
      "'in' is not a regular file; give the path of a file, not of a folder, pipe or device"
    ),
    (
      .unreadable(path: "in/a.csv", reason: "Permission denied"),
      "'in/a.csv' cannot be read (Permission denied); check its permissions and the disk"
    ),
    (
      .changed(path: "in/a.csv"),
      "'in/a.csv' changed while it was read; run again when the sender has finished writing"
    ),
    (
      .noParser(path: "in/a.xml"),
      "'in/a.xml' cannot be parsed because memory ran out; free memory and run again"
    ),
  ])
  func `an error says what to do`(_ error: ReadingError, _ wording: String) {
    #expect(error.description == wording)
  }

  @Test func `a hash is made of its digits and of nothing else`() {
    #expect(ContentHash(hexadecimal: Self.hashOfABC) == ContentHash(of: Array("abc".utf8)))
    #expect(ContentHash(hexadecimal: Self.hashOfABC.uppercased()) == nil)
    #expect(ContentHash(hexadecimal: String(Self.hashOfABC.dropLast())) == nil)
    #expect(ContentHash(hexadecimal: "") == nil)
  }
}
