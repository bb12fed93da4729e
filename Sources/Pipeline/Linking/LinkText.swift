import Foundation
import Vocabulary

/// The bytes of a CSV file while they are put together.
struct LinkText {
  /// What was put together so far.
  private(set) var bytes: [UInt8] = []

  init() {}

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Lets bytes be written one after the other into room for so many.
  init(capacity: Int, _ fill: (inout LinkLine) -> Void) {
    bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
      var line = LinkLine(buffer)
      fill(&line)
      count = line.count
    }
  }

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ cell: [UInt8], behind: Unicode.Scalar) {
    bytes.append(contentsOf: cell)
    bytes.append(UInt8(ascii: behind))
  }

  /// Appends a number with nine decimals and something behind it.
  mutating func append(_ number: Double, behind: Unicode.Scalar) {
    let scaled = (abs(number) * 1e9).rounded()
    guard scaled < 1e18 else {
      append(number < 0 ? "-999999999" : "999999999")
      bytes.append(UInt8(ascii: behind))
      return
    }
    if number < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, rest) = Int(scaled).quotientAndRemainder(dividingBy: 1_000_000_000)
    append(whole)
    bytes.append(UInt8(ascii: "."))
    var divisor = 100_000_000
    while divisor > 0 {
      bytes.append(48 + UInt8(rest / divisor % 10))
      divisor /= 10
    }
    bytes.append(UInt8(ascii: behind))
  }

  mutating func append(_ number: Int) {
    // Twenty digits and a sign at most.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 21) { digits in
      var (rest, first) = (number.magnitude, digits.count)
      repeat {
        first -= 1
        digits[first] = 48 + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      if number < 0 {
        first -= 1
        digits[first] = UInt8(ascii: "-")
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[first...]))
    }
  }

  /// Appends a cell, quoted where it needs to be.
  mutating func appendCell(_ cell: UnsafeBufferPointer<UInt8>) {
    guard cell.contains(where: CSVCell.needsQuotes) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(contentsOf: Self.quoted(String(decoding: cell, as: UTF8.self)))
  }

  /// A text as a cell, quoted where it needs to be.
  static func quoted(_ text: String) -> [UInt8] {
    Array(CSVCell.quoted(text).utf8)
  }

  /// Writes texts one behind the other to a file that takes its place when it is whole.
  static func write(_ texts: [LinkText], to path: String) throws {
    let (target, partial) = (URL(filePath: path), URL(filePath: path + ".partial"))
    let handle = try RestrictedFile.create(partial.path)
    for text in texts {
      try text.bytes.withUnsafeBytes { bytes in try RestrictedFile.write(bytes, to: handle) }
    }
    try handle.close()
    guard rename(partial.path, target.path) == 0 else {
      throw POSIXError(.init(rawValue: errno) ?? .EIO)
    }
  }
}
