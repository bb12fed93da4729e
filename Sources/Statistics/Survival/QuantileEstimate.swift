/// The time by which a given share had the event, with limits; nil means "not reached".
public struct QuantileEstimate: Sendable, Hashable {
  /// The time, in the unit of the curve; nil if the curve never falls so far.
  public let value: Double?

  /// The lower limit of the time; nil if not reached.
  public let lower: Double?

  /// The upper limit of the time; nil if not reached.
  public let upper: Double?

  /// Holds a quantile with its limits.
  ///
  /// - Parameters:
  ///   - value: Time, or nil for "not reached".
  ///   - lower: Lower limit in the same unit, or nil.
  ///   - upper: Upper limit in the same unit, or nil.
  public init(value: Double?, lower: Double?, upper: Double?) {
    self.value = value
    self.lower = lower
    self.upper = upper
  }
}
