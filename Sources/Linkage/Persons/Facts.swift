/// The distinct values of one field for each person, with the row each value stands in.
struct Facts<Value: Comparable & Sendable>: Sendable {
  /// Where each person's values begin; one more than there are persons.
  private var starts: [Int32] = [0]
  /// The values, person after person, ascending within a person.
  private(set) var values: [Value] = []
  /// The first row that holds the value, same order as `values`.
  private(set) var rows: [Int32] = []

  /// Positions of a person's values.
  func range(_ person: Int32) -> Range<Int> {
    Int(starts[Int(person)])..<Int(starts[Int(person) + 1])
  }

  /// A person's values, ascending.
  func of(_ person: Int32) -> ArraySlice<Value> {
    values[range(person)]
  }

  /// Adds the next person's values; the scratch list is left empty.
  mutating func close(_ scratch: inout [(value: Value, row: Int32)]) {
    if scratch.count > 1 {
      scratch.sort { ($0.value, $0.row) < ($1.value, $1.row) }
    }
    let first = values.count
    for (value, row) in scratch where values.count == first || values[values.count - 1] != value {
      values.append(value)
      rows.append(row)
    }
    scratch.removeAll(keepingCapacity: true)
    starts.append(Int32(values.count))
  }
}
