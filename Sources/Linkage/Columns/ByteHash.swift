/// A quick hash of bytes for tables in memory; it is the same in every run.
enum ByteHash {
  /// The hash of some bytes, eight at a time.
  @inline(__always)
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(bytes.count) &* 0x9E37_79B9_7F4A_7C15
    let raw = UnsafeRawBufferPointer(bytes)
    var place = 0
    while place + 8 <= bytes.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    return mix(hash ^ rest)
  }

  /// Spreads the bits of a number over all of it.
  ///
  /// > Source: G. Steele, D. Lea, C. Flood (2014), Fast splittable pseudorandom number generators.
  @inline(__always)
  static func mix(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
