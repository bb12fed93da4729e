import Records

/// A hash of numbers in their order, 128 bits wide and the same in every run.
struct FactHash {
  private var high: UInt64 = 0x6A09_E667_F3BC_C908
  private var low: UInt64 = 0xBB67_AE85_84CA_A73B

  /// Adds some numbers, and how many they are.
  mutating func add(_ numbers: some Collection<UInt64>) {
    mix(UInt64(numbers.count))
    for number in numbers { mix(number) }
  }

  /// Adds the halves of some tokens, and how many they are.
  mutating func add(_ tokens: ArraySlice<Token>) {
    mix(UInt64(2 * tokens.count))
    for token in tokens {
      mix(token.high)
      mix(token.low)
    }
  }

  /// Adds a text.
  mutating func add(_ text: String) {
    add(text.utf8.lazy.map { UInt64($0) })
  }

  /// The hash; never that of nothing sent.
  var token: Token {
    Token(high: high, low: low | 1)
  }

  private mutating func mix(_ number: UInt64) {
    high = ByteHash.mix(high ^ number)
    low = ByteHash.mix((low &+ 0x9E37_79B9) ^ number &* 0xFF51_AFD7_ED55_8CCD)
  }
}
