/// The units of a UTF-16 text that comes byte by byte, and what of them is still incomplete.
struct UTF16Units {
  private let littleEndian: Bool
  private var firstByte: UInt8?
  private var high: UInt16?

  /// Starts a text of one byte order.
  init(littleEndian: Bool) {
    self.littleEndian = littleEndian
  }

  /// Takes a byte and writes the UTF-8 of what it completes; returns how many bytes that has.
  mutating func write(_ byte: UInt8, to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard let first = firstByte else {
      firstByte = byte
      return 0
    }
    firstByte = nil
    let (upper, lower) = littleEndian ? (byte, first) : (first, byte)
    return write(unit: UInt16(upper) << 8 | UInt16(lower), to: output)
  }

  /// Writes the mark of a text that ends inside a character.
  mutating func finish(into output: UnsafeMutablePointer<UInt8>) -> Int {
    guard firstByte != nil || high != nil else { return 0 }
    firstByte = nil
    high = nil
    output.pointee = Transcoder.invalid
    return 1
  }

  private mutating func write(unit: UInt16, to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard let upper = high else { return writeFirst(unit: unit, to: output) }
    high = nil
    guard 0xDC00...0xDFFF ~= unit else {
      output.pointee = Transcoder.invalid
      return 1 + writeFirst(unit: unit, to: output + 1)
    }
    let scalar = 0x10000 + (UInt32(upper) - 0xD800) << 10 + (UInt32(unit) - 0xDC00)
    return Transcoder.write(scalar, to: output)
  }

  private mutating func writeFirst(unit: UInt16, to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard 0xD800...0xDBFF ~= unit else { return Transcoder.write(UInt32(unit), to: output) }
    high = unit
    return 0
  }
}
