/// How often each packed pattern was seen.
struct PatternCounts: Sendable {
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 1 << 12)
  private var counts: [Double] = [Double](repeating: 0, count: 1 << 12)
  private var used = 0

  /// Counts a pattern once more.
  @inline(__always)
  mutating func add(_ pattern: UInt64, _ count: Double = 1) {
    let place = place(of: pattern)
    if counts[place] == 0 {
      keys[place] = pattern
      used += 1
    }
    counts[place] += count
    if used * 2 > keys.count { grow() }
  }

  /// Adds what another has counted, so many times.
  mutating func add(_ other: PatternCounts, times: Double = 1) {
    for place in other.keys.indices where other.counts[place] != 0 {
      add(other.keys[place], other.counts[place] * times)
    }
  }

  /// The patterns seen, ascending, and how often.
  var sorted: [(pattern: UInt64, count: Double)] {
    keys.indices.filter { counts[$0] != 0 }.map { (keys[$0], counts[$0]) }
      .sorted { $0.0 < $1.0 }
  }

  @inline(__always)
  private func place(of pattern: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: ByteHash.mix(pattern)) & (keys.count - 1)
    while counts[place] != 0, keys[place] != pattern { place = (place + 1) & (keys.count - 1) }
    return place
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 4)
    counts = [Double](repeating: 0, count: keys.count)
    for place in oldKeys.indices where oldCounts[place] != 0 {
      let new = self.place(of: oldKeys[place])
      keys[new] = oldKeys[place]
      counts[new] = oldCounts[place]
    }
  }
}
