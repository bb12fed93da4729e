import Records

/// The rows of each person, person after person.
struct RowGroups: Sendable {
  private var starts: [Int32]
  private var rows: [Int32]
  private let count: Int

  /// Groups rows by person; rows of none, marked by -1, are left out.
  ///
  /// - Complexity: O(n).
  init(personOfRow: [Int32], count: Int) {
    self.count = count
    starts = Array(repeating: 0, count: count + 1)
    for person in personOfRow where person >= 0 { starts[Int(person) + 1] += 1 }
    for person in 0..<count { starts[person + 1] += starts[person] }
    rows = Array(repeating: 0, count: Int(starts[count]))
    var free = starts
    for (row, person) in personOfRow.enumerated() where person >= 0 {
      rows[Int(free[Int(person)])] = Int32(row)
      free[Int(person)] += 1
    }
  }

  /// The rows of one person, ascending.
  func members(of person: Int) -> ArraySlice<Int32> {
    rows[Int(starts[person])..<Int(starts[person + 1])]
  }

  /// Collects one field of every person.
  func facts<Value: Comparable & Sendable>(
    _ read: (Int, inout [(value: Value, row: Int32)]) -> Void
  ) -> Facts<Value> {
    var facts = Facts<Value>()
    var scratch: [(value: Value, row: Int32)] = []
    for person in 0..<count {
      for index in starts[person]..<starts[person + 1] { read(Int(rows[Int(index)]), &scratch) }
      facts.close(&scratch)
    }
    return facts
  }

  /// The first row with the same child reference, one for each row.
  static func leaders(_ records: PseudonymisedRecords) -> [Int] {
    var leaders = Array(0..<records.count)
    let keys = leaders.map { records[.child, $0] }
    var leader = 0
    for row in RadixSort.order(ofTokens: keys).lazy.map({ Int($0) }) where keys[row].isPresent {
      if keys[row] != keys[leader] { leader = row }
      leaders[row] = leader
    }
    return leaders
  }
}
