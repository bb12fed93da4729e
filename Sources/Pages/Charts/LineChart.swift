/// Lines over equal periods, with a mean and limits where given (an XmR chart).
///
public struct LineChart: Hashable, Sendable {
  /// One line.
  ///
  public struct Series: Hashable, Sendable {
    /// The group, as its direct label.
    ///
    public let name: String
    /// One value for each period; a symbol breaks the line.
    ///
    public let values: [ChartValue]
    /// Positions of values that a rule found unusual; drawn with a larger, hollow mark.
    ///
    public let signals: Set<Int>

    /// A line.
    ///
    /// - Parameters:
    ///   - name: The group.
    ///   - values: One value for each period; a symbol breaks the line.
    ///   - signals: Positions of values that a rule found unusual.
    public init(_ name: String, values: [ChartValue], signals: Set<Int> = []) {
      self.name = name
      self.values = values
      self.signals = signals
    }
  }

  /// The periods, in order, such as "Apr 2025".
  ///
  public let periods: [String]
  /// The lines; at most four.
  ///
  public let series: [Series]
  /// What the height measures, with its unit.
  ///
  public let valueTitle: String
  /// Lines across the chart, such as a mean and its limits.
  ///
  public let references: [ReferenceLine]
  /// Whether the height starts at zero.
  ///
  public let startsAtZero: Bool

  /// A line chart.
  ///
  /// - Parameters:
  ///   - periods: The periods, in order.
  ///   - series: The lines; at most four.
  ///   - valueTitle: What the height measures, with its unit.
  ///   - references: Lines across the chart.
  ///   - startsAtZero: Whether the height starts at zero.
  /// - Precondition: At most four lines, each with one value for each period.
  public init(
    periods: [String], series: [Series], valueTitle: String, references: [ReferenceLine] = [],
    startsAtZero: Bool = true
  ) {
    precondition(series.count <= Palette.mostSeries, "a chart shows at most four lines")
    precondition(
      series.allSatisfy { $0.values.count == periods.count },
      "a line has more or fewer values than there are periods")
    self.periods = periods
    self.series = series
    self.valueTitle = valueTitle
    self.references = references
    self.startsAtZero = startsAtZero
  }
}
