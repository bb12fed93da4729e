/// Records grouped by cluster, clusters in order of their first records, in two flat lists.
struct Parts {
  /// The records, those of one cluster side by side and ascending.
  private(set) var records: [UInt32]
  // Where the records of each cluster start, and behind the last one where they end.
  private var starts: [Int] = [0]

  /// Groups some records.
  ///
  /// - Parameters:
  ///   - labels: By record the first record of its cluster.
  ///   - members: The records to group, ascending, and with each all of its cluster.
  init(_ labels: [UInt32], of members: some Collection<Int>) {
    var (places, counts): ([UInt32: Int], [Int]) = ([:], [])
    var parts: [Int] = []
    parts.reserveCapacity(members.count)
    for member in members {
      let label = labels[member]
      if Int(label) == member {
        places[label] = counts.count
        counts.append(0)
      }
      let part = places[label] ?? 0
      counts[part] += 1
      parts.append(part)
    }
    for count in counts { starts.append(starts[starts.count - 1] + count) }
    records = [UInt32](repeating: 0, count: parts.count)
    var next = starts
    for (member, part) in zip(members, parts) {
      records[next[part]] = UInt32(member)
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
