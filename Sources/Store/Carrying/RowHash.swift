import Records

/// A hash of what a row of the store says: 128 bits, the same in every run of one build.
///
/// Both halves take every number in by a step that can be undone, so that two rows which differ in one
/// number never have the same hash; otherwise one pair in 2^128 has. The store keeps three quarters of it.
struct RowHash: Equatable {
  private(set) var high: UInt64 = 0x6A09_E667_F3BC_C908
  private(set) var low: UInt64 = 0xBB67_AE85_84CA_A73B

  @inline(__always)
  mutating func add(_ number: UInt64) {
    high = Self.mix(high ^ number)
    low = Self.mix((low &+ 0x9E37_79B9) ^ number &* 0xFF51_AFD7_ED55_8CCD)
  }

  @inline(__always)
  mutating func add(_ number: some FixedWidthInteger & SignedInteger) {
    add(UInt64(bitPattern: Int64(number)))
  }

  mutating func add(_ token: Token) {
    add(token.high)
    add(token.low)
  }

  /// Adds a text and its length.
  mutating func add(_ text: String) {
    add(text.utf8.count)
    var (word, filled) = (UInt64(0), 0)
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      filled += 1
      if filled == 8 {
        add(word)
        (word, filled) = (0, 0)
      }
    }
    if filled > 0 { add(word) }
  }

  /// Spreads the bits of a number over all of it.
  ///
  /// > Source: G. Steele, D. Lea, C. Flood (2014), Fast splittable pseudorandom number generators.
  @inline(__always)
  private static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
