/// A further value of a cluster, or two, with the row that holds it.
struct FieldValue: Sendable {
  let value: UInt64
  let row: Int32
  let side: UInt8

  /// Keeps each value and side once, with its first row.
  static func keepDistinct(_ values: inout [FieldValue]) {
    guard values.count > 1 else { return }
    values.sort { ($0.value, $0.side, $0.row) < ($1.value, $1.side, $1.row) }
    var kept = 1
    for index in 1..<values.count
    where values[index].value != values[kept - 1].value
      || values[index].side != values[kept - 1].side
    {
      values[kept] = values[index]
      kept += 1
    }
    values.removeLast(values.count - kept)
  }

  /// Adds every value of one field with every value of another.
  static func addPairs(
    _ left: [FieldValue], _ right: [FieldValue], to values: inout [FieldValue]
  ) {
    for one in left {
      for other in right {
        values.append(
          FieldValue(
            value: ValueKey.pair(one.value, other.value), row: other.row, side: other.side))
      }
    }
  }
}
