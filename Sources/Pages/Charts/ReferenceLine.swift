/// A line at one value of an axis, such as a standard's limit or a mean.
///
public struct ReferenceLine: Hashable, Sendable {
  /// Where it stands on the axis.
  ///
  public let value: Double
  /// What it is, such as "Standard: 45 working days"; empty where another part of it says so.
  ///
  public let label: String
  /// The periods it is about, of a line over periods; none where it is about all.
  ///
  public let periods: ClosedRange<Int>?

  /// A line at a value.
  ///
  /// - Parameters:
  ///   - value: Where it stands on the axis.
  ///   - label: What it is; empty where another part of it says so.
  ///   - periods: The periods it is about; none where it is about all.
  public init(_ value: Double, label: String, periods: ClosedRange<Int>? = nil) {
    self.value = value
    self.label = label
    self.periods = periods
  }
}
