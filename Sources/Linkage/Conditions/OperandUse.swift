/// A value that a condition looks at, and as what.
struct OperandUse {
  let operand: Operand
  let kind: OperandKind
}

/// As what a condition looks at a value.
enum OperandKind {
  /// As whatever it is: whether it is missing, or how long.
  case either
  /// As a text, or what is made of one.
  case text
  /// As a set.
  case set
  /// As a set of days with their sources.
  case datedSet
}

extension Condition {
  /// The values that the condition looks at, and as what.
  var uses: [OperandUse] {
    switch self {
    case .missing(let operand) where operand.transforms.isEmpty:
      [OperandUse(operand: operand, kind: .either)]
    case .compare(let one, _, let other): one.uses + other.uses
    case .all(let parts), .any(let parts): parts.flatMap(\.uses)
    case .not(let inner): inner.uses
    case .always, .missing, .literal, .equal, .starts, .dayMonthSwapped:
      operands.map { OperandUse(operand: $0, kind: .text) }
    }
  }
}

extension Quantity {
  /// The values that the number is made of, and as what.
  var uses: [OperandUse] {
    switch self {
    case .constant: []
    case .value(let operand): [OperandUse(operand: operand, kind: .text)]
    case .length(let operand):
      [OperandUse(operand: operand, kind: operand.transforms.isEmpty ? .either : .text)]
    case .measure(let measure, let one, let other): measure.kind.uses(of: [one, other])
    case .sum(let one, let other), .difference(let one, let other), .ratio(let one, let other),
      .product(let one, let other):
      one.uses + other.uses
    case .function(_, let inner): inner.uses
    case .choice(let condition, let one, let other): condition.uses + one.uses + other.uses
    }
  }
}

extension Measure {
  fileprivate var kind: OperandKind {
    switch self {
    case .dice, .overlap, .shared: .set
    case .sameDays, .nearDays: .datedSet
    default: .text
    }
  }
}

extension OperandKind {
  // What is made of a text is a text, so that no set can be asked of it.
  fileprivate func uses(of operands: [Operand]) -> [OperandUse] {
    operands.map { OperandUse(operand: $0, kind: self) }
      + operands.filter { !$0.transforms.isEmpty }.map { OperandUse(operand: $0, kind: .text) }
  }
}
