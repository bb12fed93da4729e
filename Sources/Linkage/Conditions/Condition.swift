/// What must hold of a pair for a level or a blocking rule, in terms of its values.
///
/// Where a value is missing a condition is neither true nor false, as in SQL.
indirect enum Condition: Hashable, Sendable {
  /// Always true.
  case always
  /// The value is missing.
  case missing(Operand)
  /// Both values are the same.
  case equal(Operand, Operand)
  /// The value is this text.
  case literal(Operand, String)
  /// The first text starts with the second.
  case starts(Operand, Operand)
  /// Day and month of the one are month and day of the other, in the same year.
  case dayMonthSwapped(Operand, Operand)
  /// Two quantities stand in a relation.
  case compare(Quantity, Relation, Quantity)
  /// All hold.
  case all([Condition])
  /// One holds at least.
  case any([Condition])
  /// It does not hold.
  case not(Condition)
}

/// A relation between two quantities.
enum Relation: String, Hashable, Sendable {
  case less = "<"
  case atMost = "<="
  case more = ">"
  case atLeast = ">="
  case equal = "="
  case unequal = "<>"
}
