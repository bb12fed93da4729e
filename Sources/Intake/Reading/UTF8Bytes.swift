extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether the bytes are well-formed UTF-8: no overlong form, no surrogate, nothing cut short.
  ///
  /// > Source: The Unicode Standard, version 15, table 3-7, well-formed UTF-8 byte sequences.
  var isUTF8: Bool {
    var position = 0
    while position < count {
      if isPlainWord(at: position) {
        position += 8
        continue
      }
      if self[position] < 0x80 {
        position += 1
        continue
      }
      let length = sequenceLength(at: position)
      guard length > 0 else { return false }
      position += length
    }
    return true
  }

  // Eight bytes of ASCII, which most of them are.
  @inline(__always)
  private func isPlainWord(at position: Int) -> Bool {
    guard count - position >= 8, let start = UnsafeRawPointer(baseAddress) else { return false }
    let word = start.loadUnaligned(fromByteOffset: position, as: UInt64.self)
    return word & 0x8080_8080_8080_8080 == 0
  }

  // Zero where no well-formed sequence of two to four bytes starts.
  private func sequenceLength(at position: Int) -> Int {
    let (length, second) = Self.shape(after: self[position])
    guard length > 0, position + length <= count, second ~= self[position + 1] else { return 0 }
    for index in position + 2..<Swift.max(position + 2, position + length)
    where self[index] & 0xC0 != 0x80 {
      return 0
    }
    return length
  }

  private static func shape(after lead: UInt8) -> (length: Int, second: ClosedRange<UInt8>) {
    switch lead {
    case 0xC2...0xDF: (2, 0x80...0xBF)
    case 0xE0: (3, 0xA0...0xBF)
    case 0xED: (3, 0x80...0x9F)
    case 0xE1...0xEF: (3, 0x80...0xBF)
    case 0xF0: (4, 0x90...0xBF)
    case 0xF1...0xF3: (4, 0x80...0xBF)
    case 0xF4: (4, 0x80...0x8F)
    default: (0, 0x80...0xBF)
    }
  }
}
