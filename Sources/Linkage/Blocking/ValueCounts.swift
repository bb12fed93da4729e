/// How many entries hold each further value, whatever their birth and sex.
struct ValueCounts: Sendable {
  private let sorted: [UInt64]

  /// Counts the values of a rule's entries.
  ///
  /// - Complexity: O(n log n).
  init(_ entries: [BlockEntry]) {
    sorted = entries.map(\.low).sorted()
  }

  /// The entries that hold a value.
  subscript(value: UInt64) -> Int {
    lowerBound(value, orEqual: true) - lowerBound(value, orEqual: false)
  }

  private func lowerBound(_ value: UInt64, orEqual: Bool) -> Int {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      let isBefore = orEqual ? sorted[middle] <= value : sorted[middle] < value
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
