/// Turns bytes of another encoding into UTF-8, piece by piece.
///
/// What the encoding does not allow becomes the byte FF, which UTF-8 never holds: the row it
/// stands in then fails as any row with bad bytes does, with its line.
enum Transcoder {
  /// The byte that stands for what cannot be turned into text.
  static let invalid: UInt8 = 0xFF
  /// The most bytes of UTF-8 that come of one byte.
  static let growth = 3
  /// The most bytes that come of what an earlier piece left over.
  static let leftover = 8

  case windows1252
  case utf16(UTF16Units)

  /// Writes the UTF-8 of the next bytes and returns how many bytes it has.
  mutating func transcode(
    _ input: UnsafeBufferPointer<UInt8>, into output: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    switch self {
    case .windows1252:
      for byte in input {
        count += Windows1252.write(byte, to: output + count)
      }
    case .utf16(var units):
      for byte in input {
        count += units.write(byte, to: output + count)
      }
      self = .utf16(units)
    }
    return count
  }

  /// Writes what a text that is cut short leaves over.
  mutating func finish(into output: UnsafeMutablePointer<UInt8>) -> Int {
    guard case .utf16(var units) = self else { return 0 }
    defer { self = .utf16(units) }
    return units.finish(into: output)
  }

  /// Writes one scalar value as UTF-8 and returns how many bytes it has.
  static func write(_ scalar: UInt32, to output: UnsafeMutablePointer<UInt8>) -> Int {
    guard let scalar = Unicode.Scalar(scalar) else {
      output.pointee = invalid
      return 1
    }
    var count = 0
    for byte in scalar.utf8 {
      output[count] = byte
      count += 1
    }
    return count
  }
}
