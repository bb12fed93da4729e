/// A value of a pair: a column of one of the two records, and what is made of it.
struct Operand: Hashable, Sendable {
  let column: String
  let side: Side
  var transforms: [Transform] = []

  /// The same with something more made of it.
  func applying(_ transform: Transform) -> Operand {
    Operand(column: column, side: side, transforms: transforms + [transform])
  }

  /// The same of the other record.
  var mirrored: Operand {
    Operand(column: column, side: side == .left ? .right : .left, transforms: transforms)
  }
}
