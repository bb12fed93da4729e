/// Finds some strings in a pool of many: the few are put in a table, the many go past it; empty ones
/// are nowhere.
struct TextMatches {
  private let wanted: BytePool
  // The upper half of the hash and the place from 1; 0 where nothing is.
  private let slots: [UInt64]
  private let mask: Int

  /// Says what is looked for.
  init(_ wanted: BytePool) {
    self.wanted = wanted
    var size = 1 << 10
    while size < wanted.count * 4 { size *= 2 }
    (slots, mask) = (wanted.slots(size), size - 1)
  }

  /// Calls with the places of every wanted string and of one that is the same in a pool.
  ///
  /// - Complexity: O(n) in the pool.
  func forEach(in pool: BytePool, _ body: (_ wanted: Int, _ found: Int) -> Void) {
    guard wanted.count > 0 else { return }
    wanted.bytes.withUnsafeBufferPointer { ours in
      pool.bytes.withUnsafeBufferPointer { bytes in
        var start = 0
        for (found, end) in pool.ends.enumerated() {
          let text = UnsafeBufferPointer(rebasing: bytes[start..<Int(end)])
          start = Int(end)
          search(text, ours) { body($0, found) }
        }
      }
    }
  }

  @inline(__always)
  private func search(
    _ text: UnsafeBufferPointer<UInt8>, _ ours: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void
  ) {
    let hash = ByteHash.of(text)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if (slots[slot] ^ hash) >> 32 == 0 {
        let place = Int(slots[slot] & 0xFFFF_FFFF) - 1
        let own = UnsafeBufferPointer(
          rebasing: ours[wanted.range(of: place)])
        if own.elementsEqual(text) { body(place) }
      }
      slot = (slot + 1) & mask
    }
  }
}
