/// A cluster under one key of a rule; those with equal keys meet in one block.
struct BlockEntry: Sendable {
  /// The first half of the key: birth and sex, or the first half of a token.
  let high: UInt64
  /// The second half of the key: the further value, or the second half of a token.
  let low: UInt64
  /// A person of the cluster.
  let cluster: Int32
  /// The row that holds the value.
  let row: Int32
  /// What tells the two sides of the key apart, as `Pairing` reads it.
  let side: UInt8
  /// Whether the cluster has a pupil number, so that it cannot be joined with most of the others.
  var isNumbered = false

  /// A hash of the key.
  var hash: UInt64 {
    ByteHash.mix(ByteHash.mix(high) ^ low)
  }

  /// Whether the first comes earlier: by key, then by cluster and row.
  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.low != right.low { return left.low < right.low }
    if left.cluster != right.cluster { return left.cluster < right.cluster }
    return (left.side, left.row) < (right.side, right.row)
  }

  /// Whether both stand under one key.
  func hasKey(of other: Self) -> Bool {
    high == other.high && low == other.low
  }
}
