/// Lower and upper limits of one estimated quantity.
///
/// The unit is that of the quantity: a proportion is a fraction, a rate carries its multiplier.
/// The upper limit may be infinite.
public struct Interval: Sendable, Hashable {
  /// The lower limit, in the unit of the quantity.
  public let lower: Double

  /// The upper limit, in the unit of the quantity.
  public let upper: Double

  /// Holds two limits as they are.
  ///
  /// - Parameters:
  ///   - lower: Lower limit, in the unit of the quantity.
  ///   - upper: Upper limit, in the same unit.
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  func multiplied(by factor: Double) -> Interval {
    Interval(lower: lower * factor, upper: upper * factor)
  }

  func clamped(to range: ClosedRange<Double>) -> Interval {
    Interval(
      lower: min(max(lower, range.lowerBound), range.upperBound),
      upper: min(max(upper, range.lowerBound), range.upperBound))
  }
}
