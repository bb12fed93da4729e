extension XmRChart {
  /// What a value signals beyond ordinary variation.
  public enum Signal: String, Sendable, Hashable, CaseIterable {
    /// Above the upper limit.
    case aboveLimit

    /// Below the lower limit.
    case belowLimit

    /// In a run of seven or more values that each rise.
    case rising

    /// In a run of seven or more values that each fall.
    case falling

    /// Over two thirds of the way to the upper limit, as two in three that are all above the mean.
    case nearUpperLimit

    /// Over two thirds of the way to the lower limit, as two in three that are all below the mean.
    case nearLowerLimit

    /// In a run of seven or more values above the mean.
    case aboveMean

    /// In a run of seven or more values below the mean.
    case belowMean
  }

  /// One value of the chart.
  public struct Point: Sendable, Hashable {
    /// The value, in its unit.
    public let value: Double

    /// Where it lies: -1 below the mean, 0 on it, 1 above.
    public let side: Int

    /// Whether it lies beyond two thirds of the way to a limit, but within it.
    public let isNearLimit: Bool

    /// What it signals, by the first rule that holds; nil for ordinary variation.
    public let signal: Signal?
  }
}
