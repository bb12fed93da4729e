/// The codes of some records, column by column, of which keys are made.
final class KeyChunk {
  /// The most records at a time: what one rule looks at stays near the processor.
  static let capacity = 2048

  private let codes: UnsafeMutablePointer<UInt32>
  // Of each code 1, or 0 where it is missing.
  private let isSent: UnsafeMutablePointer<UInt32>
  private let sums: UnsafeMutablePointer<UInt32>
  private let isThere: UnsafeMutablePointer<UInt32>
  // How many records there are now.
  private var count = 0

  /// Makes room for some columns.
  init(columns: Int) {
    codes = .allocate(capacity: max(1, columns) * Self.capacity)
    isSent = .allocate(capacity: max(1, columns) * Self.capacity)
    sums = .allocate(capacity: Self.capacity)
    isThere = .allocate(capacity: Self.capacity)
  }

  deinit {
    codes.deallocate()
    isSent.deallocate()
    sums.deallocate()
    isThere.deallocate()
  }

  /// Takes the codes of some records in a table's columns, and what was made of them.
  func fill(_ columns: [DerivedColumn], of table: ComparisonTable, _ records: Range<Int>) {
    count = records.count
    for (place, column) in columns.enumerated() {
      fill(place, table.columns[column.base].codes, column.map, from: records.lowerBound)
    }
  }

  private func fill(_ column: Int, _ source: [UInt32], _ map: [UInt32]?, from first: Int) {
    let (own, isOwn) = (codes + column * Self.capacity, isSent + column * Self.capacity)
    source.withUnsafeBufferPointer { source in
      for place in 0..<count { own[place] = source[first + place] }
    }
    map?.withUnsafeBufferPointer { map in
      for place in 0..<count { own[place] = map[Int(own[place])] }
    }
    for place in 0..<count { isOwn[place] = KeyHash.isMissing(own[place]) ? 0 : 1 }
  }

  /// Writes the hashes of these records' keys, 0 where a part is missing.
  func write(_ parts: [KeyHash.Part], to keys: UnsafeMutablePointer<UInt32>) {
    sums.update(repeating: 0, count: count)
    isThere.update(repeating: 1, count: count)
    for part in parts {
      let own = codes + part.column * Self.capacity
      let isOwn = isSent + part.column * Self.capacity
      for place in 0..<count { sums[place] &+= own[place] &* part.factor }
      for place in 0..<count { isThere[place] &= isOwn[place] }
    }
    for place in 0..<count {
      keys[place] = KeyHash.of(sums[place]) & (0 &- isThere[place])
    }
  }
}
