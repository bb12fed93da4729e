extension Condition {
  /// The values that the condition looks at.
  var operands: [Operand] {
    switch self {
    case .always: []
    case .missing(let operand), .literal(let operand, _): [operand]
    case .equal(let one, let other), .starts(let one, let other),
      .dayMonthSwapped(let one, let other):
      [one, other]
    case .compare(let one, _, let other): one.operands + other.operands
    case .all(let parts), .any(let parts): parts.flatMap(\.operands)
    case .not(let inner): inner.operands
    }
  }
}

extension Quantity {
  /// The values that the number is made of.
  var operands: [Operand] {
    switch self {
    case .constant: []
    case .value(let operand), .length(let operand): [operand]
    case .measure(_, let one, let other): [one, other]
    case .sum(let one, let other), .difference(let one, let other), .ratio(let one, let other),
      .product(let one, let other):
      one.operands + other.operands
    case .function(_, let inner): inner.operands
    case .choice(let condition, let one, let other):
      condition.operands + one.operands + other.operands
    }
  }
}
