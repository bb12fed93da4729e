/// Records that edges connect, however far.
struct RecordComponents {
  private var parents: [UInt32]

  init(records: Int) {
    parents = Array(0..<UInt32(records))
  }

  /// The smallest record that a record is connected with.
  mutating func root(of record: UInt32) -> UInt32 {
    var root = record
    while parents[Int(root)] != root {
      parents[Int(root)] = parents[Int(parents[Int(root)])]
      root = parents[Int(root)]
    }
    return root
  }

  mutating func connect(_ one: UInt32, _ other: UInt32) {
    let (first, second) = (root(of: one), root(of: other))
    if first < second { parents[Int(second)] = first } else { parents[Int(first)] = second }
  }
}
