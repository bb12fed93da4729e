/// Understands a written condition, or says nothing: the grammar is closed.
///
/// Columns stand as `name_l` and `name_r`, quoted or not, or as `l.name` and `r.name`. The dialects
/// of DuckDB, Spark, SQLite and Postgres are read as far as Splink's own comparisons write them.
struct ConditionReader {
  /// The condition that a text says, or nil where it says something that is not understood.
  static func read(_ text: String) -> Condition? {
    if text.uppercased() == "ELSE" { return .always }
    return SQLParser.parse(text).flatMap { condition($0) }
  }

  static func condition(_ expression: SQLExpression) -> Condition? {
    switch expression {
    case .binary("and", let left, let right):
      joined(left, right) { .all($0) }
    case .binary("or", let left, let right):
      joined(left, right) { .any($0) }
    case .not(let inner):
      condition(inner).map { .not($0) }
    case .isNull(let value, let negated):
      OperandReader.operand(value).map { negated ? .not(.missing($0)) : .missing($0) }
    case .binary("=", .number(let left), .number(let right)) where left == right:
      .always
    case .binary("=", let left, let right):
      equality(left, right) ?? comparison(.equal, left, right)
    case .binary("<>", let left, let right):
      equality(left, right).map { .not($0) } ?? comparison(.unequal, left, right)
    case .binary(let sign, let left, let right):
      Relation(rawValue: sign).flatMap { comparison($0, left, right) }
    case .call(let name, let arguments):
      call(name, arguments)
    default:
      nil
    }
  }

  private static func joined(
    _ left: SQLExpression, _ right: SQLExpression, _ make: ([Condition]) -> Condition
  ) -> Condition? {
    guard let one = condition(left), let other = condition(right) else { return nil }
    switch (make([]), one) {
    case (.all, .all(let parts)), (.any, .any(let parts)): return make(parts + [other])
    default: return make([one, other])
    }
  }

  private static func equality(_ left: SQLExpression, _ right: SQLExpression) -> Condition? {
    if case .text(let text) = right {
      return OperandReader.operand(left).map { .literal($0, text) }
    }
    if case .text(let text) = left {
      return OperandReader.operand(right).map { .literal($0, text) }
    }
    guard let one = OperandReader.operand(left), let other = OperandReader.operand(right) else {
      return nil
    }
    return .equal(one, other)
  }

  private static func comparison(
    _ relation: Relation, _ left: SQLExpression, _ right: SQLExpression
  ) -> Condition? {
    guard let one = QuantityReader.quantity(left), let other = QuantityReader.quantity(right) else {
      return nil
    }
    return .compare(one, relation, other)
  }

  private static func call(_ name: String, _ arguments: [SQLExpression]) -> Condition? {
    guard arguments.count == 2, let left = OperandReader.operand(arguments[0]),
      let right = OperandReader.operand(arguments[1])
    else { return nil }
    switch name {
    case "starts_with", "startswith": return .starts(left, right)
    case "day_month_swapped": return .dayMonthSwapped(left, right)
    default: return nil
    }
  }
}
