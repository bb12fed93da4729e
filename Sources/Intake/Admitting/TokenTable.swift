import CLanes

/// What is known of each of very many tokens, a few bytes for each.
///
/// Tokens are hashes already, so they are dealt out as they are into small tables, of which only
/// one grows at a time: a dictionary needs twice the memory, and three times as much while it
/// grows.
struct TokenTable<Value: BitwiseCopyable>: ~Copyable {
  private struct Shard {
    var tokens: UnsafeMutablePointer<UInt64>
    var values: UnsafeMutablePointer<Value>
    var capacity: Int
    var count = 0

    init(capacity: Int) {
      self.capacity = capacity
      tokens = .allocate(capacity: capacity)
      tokens.initialize(repeating: 0, count: capacity)
      values = .allocate(capacity: capacity)
    }
  }

  private static var shardBits: UInt64 { 6 }

  private var shards: [Shard] = []

  /// Creates an empty table.
  init() {}

  deinit {
    for shard in shards {
      shard.tokens.deallocate()
      shard.values.deallocate()
    }
  }

  /// Where it stands what is known of a token; valid until the next call.
  ///
  /// - Parameters:
  ///   - token: The token, or half of it: sixty-four bits of a keyed hash.
  ///   - value: What is known of a token that is new.
  /// - Returns: The place, to be read and changed.
  /// - Complexity: O(1), amortised.
  mutating func place(of token: UInt64, orNew value: Value) -> UnsafeMutablePointer<Value> {
    if shards.isEmpty { shards = (0..<1 << Self.shardBits).map { _ in Shard(capacity: 8) } }
    // Nought marks what is free; one token in 2 to the power of 64 is taken for another.
    let token = max(token, 1)
    let shard = Int(truncatingIfNeeded: token >> (64 - Self.shardBits))
    if shards[shard].count * 5 >= shards[shard].capacity * 4 { grow(shard) }
    var slot = home(of: token, in: shards[shard])
    seek(token, from: &slot, in: shards[shard])
    if shards[shard].tokens[slot] == 0 {
      shards[shard].tokens[slot] = token
      shards[shard].values[slot] = value
      shards[shard].count += 1
    }
    return shards[shard].values + slot
  }

  /// Has the place of a token fetched, which is asked for a few rows later.
  ///
  /// - Parameter token: The token.
  @inline(__always)
  func expect(_ token: UInt64) {
    guard !shards.isEmpty else { return }
    let shard = shards[Int(truncatingIfNeeded: token >> (64 - Self.shardBits))]
    let slot = home(of: token, in: shard)
    lanes_expect(shard.tokens + slot)
    lanes_expect(shard.values + slot)
  }

  // The bits that chose the shard are left out, and the rest spread over any number of slots.
  @inline(__always)
  private func home(of token: UInt64, in shard: Shard) -> Int {
    let spread = (token << Self.shardBits).multipliedFullWidth(by: UInt64(shard.capacity))
    return Int(spread.high)
  }

  @inline(__always)
  private func seek(_ token: UInt64, from slot: inout Int, in shard: Shard) {
    while shard.tokens[slot] != token, shard.tokens[slot] != 0 {
      slot = slot + 1 == shard.capacity ? 0 : slot + 1
    }
  }

  private mutating func grow(_ number: Int) {
    let small = shards[number]
    var large = Shard(capacity: small.capacity * 3 / 2)
    for old in 0..<small.capacity where small.tokens[old] != 0 {
      var slot = home(of: small.tokens[old], in: large)
      seek(small.tokens[old], from: &slot, in: large)
      large.tokens[slot] = small.tokens[old]
      large.values[slot] = small.values[old]
    }
    large.count = small.count
    small.tokens.deallocate()
    small.values.deallocate()
    shards[number] = large
  }
}
