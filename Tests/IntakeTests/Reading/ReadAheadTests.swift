import Foundation
import Testing
import Vocabulary

@testable import Intake

struct ReadAheadTests {
  private static func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: ($0 &* 0x9E37_79B9) >> 7) }
  }

  @Test(arguments: [-1, 0, 1, 3 * ReadAhead.blockSize, 4 * ReadAhead.blockSize + 7])
  func `bytes and hash are those of the file, whatever its length in blocks`(_ more: Int) throws {
    let bytes = Self.bytes(ReadAhead.blockSize + more)
    let file = try TemporaryFile(bytes)
    for size in [1_000, 65_536, 1 << 20] {
      let input = try InputFile(path: file.path)
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
      defer { buffer.deallocate() }
      var found: [UInt8] = []
      while true {
        let count = try input.read(into: buffer)
        guard count > 0 else { break }
        found += buffer[..<count]
      }
      let isSame = found == bytes
      #expect(isSame, "\(found.count) bytes by \(size)")
      #expect(try input.finish() == ContentHash(of: bytes))
    }
  }

  @Test func `a reading that is given up at any point ends`() throws {
    let file = try TemporaryFile(Self.bytes(20 * ReadAhead.blockSize))
    for taken in 0..<24 {
      let input = try InputFile(path: file.path)
      let buffer = UnsafeMutableRawBufferPointer.allocate(
        byteCount: ReadAhead.blockSize, alignment: 1)
      defer { buffer.deallocate() }
      var total = 0
      for _ in 0..<taken { total += try input.read(into: buffer) }
      #expect(total == min(taken, 20) * ReadAhead.blockSize)
    }
  }

  @Test func `a large file that grows under the reader is noticed`() throws {
    let file = try TemporaryFile(Self.bytes(8 * ReadAhead.blockSize))
    let input = try InputFile(path: file.path)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64, alignment: 1)
    defer { buffer.deallocate() }
    #expect(try input.read(into: buffer) == 64)
    let handle = try #require(FileHandle(forWritingAtPath: file.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("2\n".utf8))
    try handle.close()
    #expect(throws: ReadingError.changed(path: file.path)) { try input.finish() }
  }
}
