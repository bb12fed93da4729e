/// Where in sixty-four bytes of CSV something happens.
///
/// Eight words of eight bytes are compared at a time with plain integer arithmetic: the SIMD types
/// fall back to unspecialised code without warning, thirty times slower.
struct EventMask {
  /// The bytes looked at together.
  static let width = 64

  /// What was found, one bit per byte, the first byte lowest.
  struct Block {
    /// Delimiters, quotes and the bytes up to 0D, among them both line ends and NUL.
    var events: UInt64 = 0
    /// Whether a byte is not ASCII.
    var hasWideBytes = false
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080
  private static let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
  // Added to seven bits, it sets the eighth for everything above 0D.
  private static let aboveReturn: UInt64 = 0x7272_7272_7272_7272
  private static let quotes: UInt64 = 0x2222_2222_2222_2222
  // Gathers the lowest bits of eight bytes in the highest byte.
  private static let gather: UInt64 = 0x0102_0408_1020_4080

  private let delimiters: UInt64

  /// Looks for one delimiter.
  init(delimiter: UInt8) {
    delimiters = UInt64(delimiter) &* 0x0101_0101_0101_0101
  }

  /// Looks at the bytes of one block, all of which must be readable memory.
  @inline(__always)
  func block(at bytes: UnsafeRawPointer) -> Block {
    var block = Block()
    var wide: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let loaded = bytes.loadUnaligned(fromByteOffset: Int(shift), as: UInt64.self)
      let word = UInt64(littleEndian: loaded)
      wide |= word
      let hits = ((events(word) >> 7) &* Self.gather) >> 56
      block.events |= hits << shift
      shift += 8
    }
    block.hasWideBytes = wide & Self.highBits != 0
    return block
  }

  // The highest bit of every byte at which something happens; exact, without carries.
  @inline(__always)
  private func events(_ word: UInt64) -> UInt64 {
    let aboveReturn = ((word & Self.lowBits) &+ Self.aboveReturn) | word
    let noEvent = aboveReturn & differs(word, delimiters) & differs(word, Self.quotes)
    return ~noEvent & Self.highBits
  }

  @inline(__always)
  private func differs(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
    let difference = word ^ pattern
    return ((difference & Self.lowBits) &+ Self.lowBits) | difference
  }
}
