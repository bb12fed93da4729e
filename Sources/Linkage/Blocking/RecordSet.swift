/// A set of records, one bit each; empty ones take no room.
struct RecordSet: Sendable {
  private var words: [UInt64] = []

  /// Adds one of so many records.
  mutating func insert(_ record: Int, of count: Int) {
    if words.isEmpty { words = Array(repeating: 0, count: (count + 63) / 64) }
    words[record >> 6] |= 1 << UInt64(record & 63)
  }

  /// Whether a record is in it.
  @inline(__always)
  func contains(_ record: Int) -> Bool {
    !words.isEmpty && words[record >> 6] >> UInt64(record & 63) & 1 == 1
  }
}
