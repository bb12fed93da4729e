/// A further value of a cluster, or two, with the row that holds it.
struct FieldValue: Sendable {
  let value: UInt64
  let row: Int32
  let side: UInt8

  /// Each value and side once, with its first row.
  static func distinct(_ values: inout [FieldValue]) -> [FieldValue] {
    guard values.count > 1 else { return values }
    values.sort { ($0.value, $0.side, $0.row) < ($1.value, $1.side, $1.row) }
    var kept: [FieldValue] = []
    for value in values {
      if let last = kept.last, last.value == value.value, last.side == value.side { continue }
      kept.append(value)
    }
    return kept
  }

  /// Every value of one field with every value of another.
  static func pairs(_ left: [FurtherField], _ right: [FurtherField]) -> [FieldValue] {
    left.flatMap { one in
      right.map { other in
        FieldValue(
          value: ValueKey.pair((one.field, one.value), (other.field, other.value)),
          row: other.row, side: other.agency)
      }
    }
  }
}

/// A value of one field of a cluster.
struct FurtherField: Sendable {
  let field: ValueKey.Field
  let value: Int32
  let row: Int32
  /// The agency whose day it is, or `Pairing.noDay` for what is no day.
  let agency: UInt8

  init(_ field: ValueKey.Field, _ value: Int32, row: Int32, agency: UInt8 = Pairing.noDay) {
    self.field = field
    self.value = value
    self.row = row
    self.agency = agency
  }

  /// The value by itself.
  var alone: FieldValue {
    FieldValue(value: ValueKey.single(value), row: row, side: Pairing.noDay)
  }
}
