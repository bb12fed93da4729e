/// Understands the values in a condition.
enum OperandReader {
  static func operand(_ expression: SQLExpression) -> Operand? {
    switch expression {
    case .column(let table, let name): column(table, name)
    case .call(let name, let arguments): call(name, arguments)
    case .binary("||", let value, .text(let ending)):
      operand(value)?.applying(.appending(ending))
    default: nil
    }
  }

  private static func column(_ table: String?, _ name: String) -> Operand? {
    switch table?.lowercased() {
    case "l": return Operand(column: name, side: .left)
    case "r": return Operand(column: name, side: .right)
    case .some: return nil
    case nil: break
    }
    guard name.count > 2 else { return nil }
    let column = String(name.dropLast(2))
    if name.hasSuffix("_l") { return Operand(column: column, side: .left) }
    return name.hasSuffix("_r") ? Operand(column: column, side: .right) : nil
  }

  private static func call(_ name: String, _ arguments: [SQLExpression]) -> Operand? {
    guard let first = arguments.first, let value = operand(first) else { return nil }
    let rest = Array(arguments.dropFirst())
    switch (name, rest.count) {
    case ("lower", 0): return value.applying(.lower)
    case ("upper", 0): return value.applying(.upper)
    case ("trim", 0), ("date", 0): return value
    case ("soundex", 0): return value.applying(.soundex)
    case ("cast", 1): return cast(value, rest[0])
    case ("substr", _), ("substring", _): return slice(value, rest)
    case ("left", 1): return slice(value, [.number(1)] + rest)
    default: return texts(name, value, rest)
    }
  }

  private static func texts(
    _ name: String, _ value: Operand, _ rest: [SQLExpression]
  ) -> Operand? {
    guard case .text(let text)? = rest.first else { return nil }
    switch (name, rest.count) {
    case ("nullif", 1):
      return text.isEmpty ? value.applying(.nullIf("")) : value.applying(.nullIf(text))
    case ("regexp_extract", 2) where rest[1] == .number(0):
      return TextPattern(text) == nil ? nil : value.applying(.match(text))
    case ("try_strptime", 1), ("strptime", 1):
      return DayFormat(text) == nil ? nil : value.applying(.day(text))
    case ("try_to_timestamp", 1), ("to_timestamp", 1), ("try_cast_date", 1), ("to_date", 1):
      return DayFormat.strptime(pattern: text).map { value.applying(.day($0)) }
    case ("split_part", 2):
      guard case .number(let number) = rest[1], let part = Int(exactly: number) else { return nil }
      return value.applying(.part(text, part))
    default: return nil
    }
  }

  private static func cast(_ value: Operand, _ type: SQLExpression) -> Operand? {
    switch type {
    case .text("text"), .text("string"), .text("varchar"): value.applying(.iso)
    case .text("date"): value.applying(.day("%Y-%m-%d"))
    case .text("double"), .text("float"), .text("integer"), .text("int"): value.applying(.number)
    default: nil
    }
  }

  // SUBSTRING(x, from, count), or Postgres' SUBSTRING(x FROM 'pattern').
  private static func slice(_ value: Operand, _ rest: [SQLExpression]) -> Operand? {
    if rest.count == 1, case .text(let pattern) = rest[0] {
      return TextPattern(pattern) == nil ? nil : value.applying(.match(pattern))
    }
    guard case .number(let first)? = rest.first, let from = Int(exactly: first), from >= 1 else {
      return nil
    }
    if rest.count == 1 { return value.applying(.slice(from: from, count: nil)) }
    guard rest.count == 2, case .number(let number) = rest[1], let count = Int(exactly: number),
      count >= 0
    else { return nil }
    return value.applying(.slice(from: from, count: count))
  }
}
