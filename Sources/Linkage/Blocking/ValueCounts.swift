/// How many entries hold each further value, whatever their birth and sex.
struct ValueCounts: Sendable {
  private var counts: [UInt64: Int] = [:]

  /// Counts the values of a rule's entries.
  ///
  /// - Complexity: O(n).
  init(_ entries: [BlockEntry]) {
    for entry in entries { counts[entry.low, default: 0] += 1 }
  }

  /// The entries that hold a value.
  subscript(value: UInt64) -> Int {
    counts[value] ?? 0
  }
}
