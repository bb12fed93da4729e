/// Records grouped by cluster, clusters in order of their first records, in two flat lists.
struct Parts {
  /// The records, those of one cluster side by side and ascending.
  private(set) var records: [UInt32]
  // Where the records of each cluster start, and behind the last one where they end.
  private var starts: [Int] = [0]

  /// Groups records.
  ///
  /// - Parameter labels: By record the first record of its cluster.
  init(_ labels: [UInt32]) {
    var (parts, counts): ([Int], [Int]) = ([], [])
    parts.reserveCapacity(labels.count)
    for (record, first) in labels.enumerated() {
      if Int(first) == record { counts.append(0) }
      parts.append(Int(first) == record ? counts.count - 1 : parts[Int(first)])
      counts[parts[record]] += 1
    }
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    records = [UInt32](repeating: 0, count: parts.count)
    var next = starts
    for (record, part) in parts.enumerated() {
      records[next[part]] = UInt32(record)
      next[part] += 1
    }
  }

  /// The same clusters of records that have other numbers, in the same order.
  func renumbered(_ numbers: [UInt32]) -> Parts {
    var parts = self
    parts.records = records.map { numbers[Int($0)] }
    return parts
  }

  /// How many clusters there are.
  var count: Int {
    starts.count - 1
  }

  /// The records of one cluster.
  subscript(part: Int) -> ArraySlice<UInt32> {
    records[starts[part]..<starts[part + 1]]
  }

  /// Calls with every cluster's place and each of its records.
  func forEach(_ body: (_ part: Int, _ record: Int) -> Void) {
    for part in 0..<count {
      for record in self[part] { body(part, Int(record)) }
    }
  }
}
