/// A condition as it is written, before anything is known of what it means.
indirect enum SQLExpression: Hashable {
  /// A column, by the names before and after the dot; the first is absent where none stands there.
  case column(String?, String)
  /// A number.
  case number(Double)
  /// A text.
  case text(String)
  /// A function of some arguments; its name in lower case.
  case call(String, [SQLExpression])
  /// An operator between two expressions; words in lower case.
  case binary(String, SQLExpression, SQLExpression)
  /// Not true.
  case not(SQLExpression)
  /// Missing, or not missing.
  case isNull(SQLExpression, negated: Bool)
  /// One of two values by a condition.
  case choice(SQLExpression, then: SQLExpression, otherwise: SQLExpression)
}
