/// A line at one value of an axis, such as a standard's limit or a mean.
///
public struct ReferenceLine: Hashable, Sendable {
  /// Where it stands on the axis.
  ///
  public let value: Double
  /// What it is, such as "Standard: 45 working days".
  ///
  public let label: String

  /// A line at a value.
  ///
  /// - Parameters:
  ///   - value: Where it stands on the axis.
  ///   - label: What it is.
  public init(_ value: Double, label: String) {
    self.value = value
    self.label = label
  }
}
