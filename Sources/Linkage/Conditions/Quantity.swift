/// A number that a condition weighs.
indirect enum Quantity: Hashable, Sendable {
  /// A fixed number.
  case constant(Double)
  /// A value that is a number or a day.
  case value(Operand)
  /// Bytes of a text.
  case length(Operand)
  /// How far apart or alike two values are.
  case measure(Measure, Operand, Operand)
  /// Both together.
  case sum(Quantity, Quantity)
  /// The first without the second.
  case difference(Quantity, Quantity)
  /// The first by the second.
  case ratio(Quantity, Quantity)
  /// The first times the second.
  case product(Quantity, Quantity)
  /// A function of one number.
  case function(NumberFunction, Quantity)
  /// One of two by a condition.
  case choice(Condition, Quantity, Quantity)
}

/// A function of one number.
enum NumberFunction: String, Hashable, Sendable, CaseIterable {
  case abs
  case floor
  case sin
  case cos
  case acos
  case radians
}
