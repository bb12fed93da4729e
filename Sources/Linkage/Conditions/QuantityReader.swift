/// Understands the numbers in a condition.
enum QuantityReader {
  static func quantity(_ expression: SQLExpression) -> Quantity? {
    switch expression {
    case .number(let number): .constant(number)
    case .column: OperandReader.operand(expression).map { .value($0) }
    case .binary("+", let left, let right): pair(left, right) { .sum($0, $1) }
    case .binary("-", let left, let right): pair(left, right) { .difference($0, $1) }
    case .binary("/", let left, let right): pair(left, right) { .ratio($0, $1) }
    case .binary("*", let left, let right): pair(left, right) { .product($0, $1) }
    case .choice(let condition, let then, let otherwise): choice(condition, then, otherwise)
    case .call(let name, let arguments): call(name, arguments)
    default: nil
    }
  }

  private static func pair(
    _ left: SQLExpression, _ right: SQLExpression, _ make: (Quantity, Quantity) -> Quantity
  ) -> Quantity? {
    guard let one = quantity(left), let other = quantity(right) else { return nil }
    return make(one, other)
  }

  private static func choice(
    _ condition: SQLExpression, _ then: SQLExpression, _ otherwise: SQLExpression
  ) -> Quantity? {
    guard let condition = ConditionReader.condition(condition) else { return nil }
    return pair(then, otherwise) { .choice(condition, $0, $1) }
  }

  private static func call(_ name: String, _ arguments: [SQLExpression]) -> Quantity? {
    if arguments.count == 1 { return single(name, arguments[0]) }
    guard arguments.count == 2 else { return nil }
    if name == "extract", arguments[0] == .column(nil, "EPOCH") {
      return single("epoch", arguments[1])
    }
    if name == "cast", arguments[1] == .text("float") || arguments[1] == .text("double") {
      return quantity(arguments[0])
    }
    return measure(name, arguments[0], arguments[1])
  }

  private static func single(_ name: String, _ argument: SQLExpression) -> Quantity? {
    switch name {
    case "epoch":
      return OperandReader.operand(argument).map { .product(.value($0), .constant(86_400)) }
    case "length", "len", "array_length", "size", "cardinality":
      if case .call(let inner, let sets) = argument, sets.count == 2,
        ["list_intersect", "array_intersect"].contains(inner)
      {
        return measure("shared", sets[0], sets[1])
      }
      return OperandReader.operand(argument).map { .length($0) }
    default:
      guard let function = NumberFunction(rawValue: name) else { return nil }
      return quantity(argument).map { .function(function, $0) }
    }
  }

  /// What measures are called.
  static let measures: [String: Measure] = [
    "levenshtein": .levenshtein, "damerau_levenshtein": .damerauLevenshtein,
    "jaro_similarity": .jaro, "jaro_sim": .jaro, "jaro_winkler_similarity": .jaroWinkler,
    "jaro_winkler": .jaroWinkler, "jaccard": .jaccard, "hamming": .hamming,
    "levenshtein_characters": .characters(.levenshtein),
    "damerau_levenshtein_characters": .characters(.damerauLevenshtein),
    "jaro_characters": .characters(.jaro), "jaro_winkler_characters": .characters(.jaroWinkler),
    "dice": .dice, "overlap": .overlap, "shared": .shared,
    "shared_days": .sameDays, "near_days": .nearDays, "datediff": .difference,
    "difference": .difference,
  ]

  private static func measure(
    _ name: String, _ left: SQLExpression, _ right: SQLExpression
  ) -> Quantity? {
    guard let measure = measures[name], let one = OperandReader.operand(left),
      let other = OperandReader.operand(right)
    else { return nil }
    return .measure(measure, one, other)
  }
}
