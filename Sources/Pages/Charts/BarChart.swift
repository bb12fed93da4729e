/// Horizontal bars from zero, each with its label, its number and, where given, its interval.
///
public struct BarChart: Hashable, Sendable {
  /// One bar.
  ///
  public struct Bar: Hashable, Sendable {
    /// The category.
    ///
    public let label: String
    /// The number, or the symbol instead of it.
    ///
    public let value: ChartValue
    /// The interval around the number, in the same unit.
    ///
    public let interval: ClosedRange<Double>?

    /// A bar.
    ///
    /// - Parameters:
    ///   - label: The category.
    ///   - value: The number, or the symbol instead of it.
    ///   - interval: The interval around the number, not drawn for a symbol.
    public init(_ label: String, _ value: ChartValue, interval: ClosedRange<Double>? = nil) {
      self.label = label
      self.value = value
      self.interval = interval
    }
  }

  /// The bars, top to bottom.
  ///
  public let bars: [Bar]
  /// What the length measures, with its unit, such as "Referrals".
  ///
  public let axisTitle: String
  /// Where the axis ends; worked out from the numbers shown where nil.
  ///
  public let axisEnd: Double?
  /// What stands after a number on the axis, such as "%".
  ///
  public let axisSuffix: String
  /// A line across all bars, such as the average of all.
  ///
  public let reference: ReferenceLine?

  /// A bar chart.
  ///
  /// - Parameters:
  ///   - bars: The bars, top to bottom.
  ///   - axisTitle: What the length measures, with its unit.
  ///   - axisEnd: Where the axis ends; worked out from the numbers shown where nil.
  ///   - axisSuffix: What stands after a number on the axis.
  ///   - reference: A line across all bars.
  public init(
    bars: [Bar], axisTitle: String, axisEnd: Double? = nil, axisSuffix: String = "",
    reference: ReferenceLine? = nil
  ) {
    self.bars = bars
    self.axisTitle = axisTitle
    self.axisEnd = axisEnd
    self.axisSuffix = axisSuffix
    self.reference = reference
  }
}
