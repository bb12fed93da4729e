extension BytePool {
  /// Adds strings of another pool behind these.
  mutating func append(_ places: some Sequence<Int>, of other: BytePool) {
    other.bytes.withUnsafeBufferPointer { all in
      for place in places {
        append(UnsafeBufferPointer(rebasing: all[other.range(of: place)]))
      }
    }
  }

  /// These strings and behind them some of another pool.
  func appending(_ places: [Int], of other: BytePool) -> BytePool {
    var pool = self
    pool.append(places, of: other)
    return pool
  }

  /// The strings whose places are not marked, in their order; whole runs at a time.
  ///
  /// - Complexity: O(n) in the strings and bytes.
  func dropping(_ isGone: [Bool]) -> BytePool {
    kept(isGone, leavingHoles: false)
  }

  /// The same strings with nothing in the place of those that are marked.
  ///
  /// - Complexity: O(n) in the strings and bytes.
  func emptying(_ isGone: [Bool]) -> BytePool {
    kept(isGone, leavingHoles: true)
  }

  private func kept(_ isGone: [Bool], leavingHoles: Bool) -> BytePool {
    var (text, places, start, gone): ([UInt8], [UInt32], Int, UInt32) = ([], [], 0, 0)
    text.reserveCapacity(bytes.count)
    places.reserveCapacity(count)
    for place in 0..<count {
      if isGone[place] {
        let first = self.start(of: place)
        text.append(contentsOf: bytes[start..<first])
        start = Int(ends[place])
        gone += UInt32(start - first)
        if leavingHoles { places.append(ends[place] - gone) }
      } else {
        places.append(ends[place] - gone)
      }
    }
    text.append(contentsOf: bytes[start...])
    return BytePool(bytes: text, ends: places) ?? self
  }
}
