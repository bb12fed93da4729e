/// A value and, where one can be given, its interval.
///
/// On a complete count the interval means "a year like this one": it measures how far chance alone
/// moves the figure, not an error of counting.
public struct Estimate: Sendable, Hashable {
  /// The value, in the unit its maker states.
  public let value: Double

  /// The limits in the unit of the value; nil where the method has none.
  public let interval: Interval?

  /// Holds a value with its limits.
  ///
  /// - Parameters:
  ///   - value: Value, in any unit.
  ///   - interval: Limits in the same unit, or nil.
  public init(value: Double, interval: Interval?) {
    self.value = value
    self.interval = interval
  }
}
