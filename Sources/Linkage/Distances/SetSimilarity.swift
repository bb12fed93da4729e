/// How much two sets share.
enum SetSimilarity {
  /// Shared among all different bytes of two texts, as DuckDB's `jaccard`.
  static func jaccard(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Double {
    let (one, other) = (ByteSet(left), ByteSet(right))
    let all = one.union(other).count
    return all == 0 ? 0 : Double(one.intersection(other).count) / Double(all)
  }

  /// Twice the shared by the sum of both; 0 where both are empty.
  static func dice(shared: Int, _ left: Int, _ right: Int) -> Double {
    left + right == 0 ? 0 : Double(2 * shared) / Double(left + right)
  }

  /// The shared by all different ones; 0 where both are empty.
  static func overlap(shared: Int, _ left: Int, _ right: Int) -> Double {
    left + right == 0 ? 0 : Double(shared) / Double(left + right - shared)
  }
}

/// Which of the 256 bytes stand in a text.
struct ByteSet {
  private var low: (UInt64, UInt64) = (0, 0)
  private var high: (UInt64, UInt64) = (0, 0)

  init(_ text: UnsafeBufferPointer<UInt8>) {
    for byte in text {
      let bit: UInt64 = 1 << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: low.0 |= bit
      case 1: low.1 |= bit
      case 2: high.0 |= bit
      default: high.1 |= bit
      }
    }
  }

  private init(low: (UInt64, UInt64), high: (UInt64, UInt64)) {
    self.low = low
    self.high = high
  }

  var count: Int {
    low.0.nonzeroBitCount + low.1.nonzeroBitCount + high.0.nonzeroBitCount
      + high.1.nonzeroBitCount
  }

  func union(_ other: ByteSet) -> ByteSet {
    ByteSet(
      low: (low.0 | other.low.0, low.1 | other.low.1),
      high: (high.0 | other.high.0, high.1 | other.high.1))
  }

  func intersection(_ other: ByteSet) -> ByteSet {
    ByteSet(
      low: (low.0 & other.low.0, low.1 & other.low.1),
      high: (high.0 & other.high.0, high.1 & other.high.1))
  }
}
