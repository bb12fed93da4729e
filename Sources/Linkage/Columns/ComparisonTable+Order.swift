extension ComparisonTable {
  /// The records in order of what they say, whatever the order of their rows; those that say the
  /// same stand in any.
  ///
  /// - Parameter columns: Columns that are left out, such as those of keyed tokens.
  /// - Returns: The places of all records.
  /// - Complexity: O(n log n) in the records, O(n) in what they say.
  func order(leavingOut columns: Set<String> = []) -> [UInt32] {
    var hashes = sources.map { ByteHash.mix(UInt64($0)) }
    for column in self.columns where !columns.contains(column.name) {
      let values = [0] + (0..<column.values.count).map { column.values.hash(of: $0) }
      for record in hashes.indices {
        hashes[record] = ByteHash.mix(hashes[record] ^ values[Int(column.codes[record])])
      }
    }
    return RadixSort.order(of: hashes)
  }

  /// The same records in another order.
  ///
  /// - Parameter order: The places of all records, each once.
  /// - Returns: The table, of which record 0 is the first of the order.
  /// - Precondition: There are as many places as records.
  public func rearranged(by order: [UInt32]) -> ComparisonTable {
    precondition(order.count == count, "an order of \(order.count) of \(count) records")
    var table = ComparisonTable(
      columns: columns.map { column in
        ComparisonColumn(
          name: column.name, codes: order.map { column.codes[Int($0)] }, values: column.values)
      }, sources: order.map { sources[Int($0)] })
    table.memberCounts = memberCounts
    return table
  }
}

extension ColumnValues {
  /// A hash of a value that is the same in every table; of tokens their place is all there is.
  fileprivate func hash(of place: Int) -> UInt64 {
    switch self {
    case .tokens: UInt64(place)
    case .text(let pool): pool[place].withUnsafeBufferPointer { ByteHash.of($0) }
    case .days(let days): ByteHash.mix(UInt64(UInt32(bitPattern: days[place])))
    case .numbers(let numbers): numbers[place].bitPattern
    case .bits(let vectors):
      (0..<vectors.width).reduce(0) { ByteHash.mix($0 ^ vectors.words[place * vectors.width + $1]) }
    case .sets(let sets): sets[place].reduce(0) { ByteHash.mix($0 ^ UInt64($1)) }
    }
  }
}
