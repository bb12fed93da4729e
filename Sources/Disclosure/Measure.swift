/// What a shown value measures, and in which unit.
public enum Measure: String, Sendable, CaseIterable {
  /// A number of children or referrals.
  case count
  /// A percentage of a total, 0 to 100.
  case percentage
  /// A rate per 10,000 children.
  case rate
  /// The ratio of a group's rate to that of all other children.
  case rateRatio = "rate_ratio"
  /// Working days by which half had reached the milestone.
  case median
  /// Working days by which a quarter had reached the milestone.
  case lowerQuartile = "lower_quartile"
  /// Working days by which three quarters had reached the milestone.
  case upperQuartile = "upper_quartile"
  /// Working days by which nine in ten had reached the milestone.
  case ninetiethPercentile = "ninetieth_percentile"
  /// The percentage that had reached the milestone by the standard's limit.
  case withinLimit = "within_limit"

  /// The unit in words.
  public var unit: String {
    switch self {
    case .count: "number"
    case .percentage, .withinLimit: "per cent"
    case .rate: "per 10,000 children"
    case .rateRatio: "ratio"
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: "working days"
    }
  }
}
