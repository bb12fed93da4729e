import Vocabulary

/// Writes cells into room that was made for them, as fast as memory.
struct LinkLine {
  /// How many bytes were written.
  private(set) var count = 0
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  /// Starts at the beginning of some room.
  init(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    self.buffer = buffer
  }

  /// Writes a number and something behind it.
  @inline(__always)
  mutating func append(_ number: UInt32, behind: Unicode.Scalar) {
    var (rest, digits) = (number / 10, 1)
    while rest > 0 { (rest, digits) = (rest / 10, digits + 1) }
    rest = number
    for place in (count..<count + digits).reversed() {
      buffer[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count += digits
    append(behind)
  }

  /// Writes a cell and a comma, quoted where it needs to be.
  @inline(__always)
  mutating func append(cell: UnsafeBufferPointer<UInt8>) {
    if cell.contains(where: CSVCell.needsQuotes) {
      append(LinkText.quoted(String(decoding: cell, as: UTF8.self)), behind: ",")
    } else {
      for byte in cell { append(byte) }
      append(",")
    }
  }

  /// Writes bytes and something behind them.
  @inline(__always)
  mutating func append(_ bytes: [UInt8], behind: Unicode.Scalar) {
    for byte in bytes { append(byte) }
    append(behind)
  }

  @inline(__always)
  private mutating func append(_ scalar: Unicode.Scalar) {
    append(UInt8(ascii: scalar))
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    buffer[count] = byte
    count += 1
  }
}
