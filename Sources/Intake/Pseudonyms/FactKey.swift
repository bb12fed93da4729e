/// 128 bits by which a fact of one sender is known again within a delivery.
///
/// Two lanes of different multiplicative hashes; it stays in memory and identifies nobody outside.
struct FactKey: Hashable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Hashes one lane: both are hashes already, and equality looks at both.
  ///
  /// - Parameter hasher: Takes the lane.
  func hash(into hasher: inout Hasher) {
    hasher.combine(first ^ second)
  }

  /// Adds bytes.
  ///
  /// - Parameter bytes: Bytes of one part.
  mutating func combine(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
      second = ((second << 5 | second >> 59) ^ UInt64(byte)) &* 0x517C_C1B7_2722_0A95
    }
    first = (first ^ UInt64(Reference.separator)) &* 0x0000_0100_0000_01B3
    second = ((second << 5 | second >> 59) ^ 0x1F) &* 0x517C_C1B7_2722_0A95
  }
}
