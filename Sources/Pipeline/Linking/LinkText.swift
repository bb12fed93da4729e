import Dispatch
import Foundation

/// The bytes of a CSV file while they are put together.
struct LinkText {
  private var bytes: [UInt8] = []

  init() {}

  init(bytes: [UInt8]) {
    self.bytes = bytes
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
    var (rest, divisor) = (abs(number), 1)
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    while divisor <= rest / 10 { divisor *= 10 }
    while divisor > 0 {
      bytes.append(48 + UInt8(rest / divisor))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Appends a cell, quoted where it needs to be.
  mutating func appendCell(_ cell: ArraySlice<UInt8>) {
    guard cell.contains(where: Self.needsQuotes) else {
      bytes.append(contentsOf: cell)
      return
    }
    bytes.append(contentsOf: Self.quoted(String(decoding: cell, as: UTF8.self)))
  }

  /// A text as a cell, quoted where it needs to be.
  static func quoted(_ text: String) -> [UInt8] {
    guard text.utf8.contains(where: needsQuotes) else { return Array(text.utf8) }
    return Array("\"\(text.replacing("\"", with: "\"\""))\"".utf8)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x2C || byte == 0x0A || byte == 0x0D
  }

  /// Puts numbered pieces together, several at once.
  static func pieces(_ count: Int, _ make: @Sendable (Int) -> LinkText) -> [LinkText] {
    let texts = UnsafeMutablePointer<LinkText>.allocate(capacity: max(1, count))
    texts.initialize(repeating: LinkText(), count: count)
    defer {
      texts.deinitialize(count: count)
      texts.deallocate()
    }
    let slots = Slots(texts: texts)
    DispatchQueue.concurrentPerform(iterations: count) { slots.texts[$0] = make($0) }
    return (0..<count).map { texts[$0] }
  }

  // Each piece writes its own place.
  private struct Slots: @unchecked Sendable {
    let texts: UnsafeMutablePointer<LinkText>
  }

  /// Writes texts one behind the other to a file that takes its place when it is whole.
  static func write(_ texts: [LinkText], to path: String) throws {
    let (target, partial) = (URL(filePath: path), URL(filePath: path + ".partial"))
    let handle = try RestrictedFile.create(partial.path)
    for text in texts { try handle.write(contentsOf: text.bytes) }
    try handle.close()
    guard rename(partial.path, target.path) == 0 else {
      throw POSIXError(.init(rawValue: errno) ?? .EIO)
    }
  }
}
