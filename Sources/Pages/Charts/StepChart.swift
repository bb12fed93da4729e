/// Proportions that change in steps over time since a start, such as Kaplan-Meier curves.
///
public struct StepChart: Hashable, Sendable {
  /// One change of a curve.
  ///
  public struct Step: Hashable, Sendable {
    /// Time since the start at which the curve changes.
    ///
    public let time: Double
    /// The proportion from here on, a fraction of 1; a symbol breaks the curve.
    ///
    public let value: ChartValue
    /// Limits of the proportion from here on.
    ///
    public let limits: ClosedRange<Double>?

    /// A change of a curve.
    ///
    /// - Parameters:
    ///   - time: Time since the start.
    ///   - value: The proportion from here on, a fraction of 1; a symbol breaks the curve.
    ///   - limits: Limits of the proportion from here on.
    public init(_ time: Double, _ value: ChartValue, limits: ClosedRange<Double>? = nil) {
      self.time = time
      self.value = value
      self.limits = limits
    }

    /// A change to a proportion shown as it is.
    ///
    /// - Parameters:
    ///   - time: Time since the start.
    ///   - proportion: The proportion from here on, a fraction of 1.
    ///   - limits: Limits of the proportion from here on.
    public init(_ time: Double, _ proportion: Double, limits: ClosedRange<Double>? = nil) {
      self.init(
        time, .shown(proportion, text: NumberText.percent(proportion, places: 0)), limits: limits)
    }
  }

  /// One curve.
  ///
  public struct Curve: Hashable, Sendable {
    /// The group, as its direct label.
    ///
    public let name: String
    /// The proportion at time 0.
    ///
    public let start: Double
    /// The changes, in order of time.
    ///
    public let steps: [Step]
    /// The last time the curve is known for.
    ///
    public let end: Double
    /// Numbers at risk, one for each tick of the chart; empty where the row is left out.
    ///
    public let atRisk: [ChartValue]

    /// A curve.
    ///
    /// - Parameters:
    ///   - name: The group.
    ///   - start: The proportion at time 0: 1 for curves that fall, 0 for curves that rise.
    ///   - steps: The changes, in order of time.
    ///   - end: The last time the curve is known for.
    ///   - atRisk: Numbers at risk, one for each tick of the chart, or none.
    public init(
      _ name: String, start: Double, steps: [Step], end: Double, atRisk: [ChartValue] = []
    ) {
      self.name = name
      self.start = start
      self.steps = steps
      self.end = end
      self.atRisk = atRisk
    }
  }

  /// The curves; at most four.
  ///
  public let curves: [Curve]
  /// What the height measures, such as "Still waiting".
  ///
  public let valueTitle: String
  /// What the time is, with its unit, such as "Working days since referral".
  ///
  public let timeTitle: String
  /// Times at which the axis is marked and numbers at risk stand; the last ends the axis.
  ///
  public let ticks: [Double]
  /// The limit of a standard, as a vertical line.
  ///
  public let standard: ReferenceLine?
  /// What the row under the axis counts, such as "Number still followed".
  ///
  public let riskTitle: String

  /// A chart of step curves.
  ///
  /// - Parameters:
  ///   - curves: The curves; at most four.
  ///   - valueTitle: What the height measures.
  ///   - timeTitle: What the time is, with its unit.
  ///   - ticks: Times at which the axis is marked, rising from 0; the last ends the axis.
  ///   - standard: The limit of a standard.
  ///   - riskTitle: What the row under the axis counts; not "at risk", which means another thing
  ///     where children are concerned.
  /// - Precondition: At most four curves; at least two ticks; as many numbers at risk as ticks.
  public init(
    curves: [Curve], valueTitle: String, timeTitle: String, ticks: [Double],
    standard: ReferenceLine? = nil, riskTitle: String = "Number still followed"
  ) {
    precondition(curves.count <= Palette.mostSeries, "a chart shows at most four curves")
    precondition(ticks.count >= 2, "the time axis needs at least two ticks")
    precondition(
      curves.allSatisfy { $0.atRisk.isEmpty || $0.atRisk.count == ticks.count },
      "a curve has more or fewer numbers at risk than the axis has ticks")
    self.curves = curves
    self.valueTitle = valueTitle
    self.timeTitle = timeTitle
    self.ticks = ticks
    self.standard = standard
    self.riskTitle = riskTitle
  }
}
