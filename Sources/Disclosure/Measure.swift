/// What a shown value measures, and in which unit.
public enum Measure: String, Sendable, CaseIterable {
  /// A number of children or referrals.
  case count
  /// A percentage of a total, 0 to 100.
  case percentage
  /// The percentage if all whose group is not known belonged to this group.
  case highestShare = "highest_share"
  /// A rate per 10,000 children.
  case rate
  /// The ratio of a group's rate to that of all other children.
  case rateRatio = "rate_ratio"
  /// The ratio of a group's share that passed a stage to that of all other children.
  case riskRatio = "risk_ratio"
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
  /// The difference of that percentage to all other children; percentage points.
  case difference
  /// The chance of a difference at least as large between groups if there were none.
  case pValue = "p_value"
  /// The mean of a series of counts.
  case processMean = "process_mean"
  /// The lower process limit of a series of counts, not below 0.
  case lowerProcessLimit = "lower_process_limit"
  /// The upper process limit of a series of counts.
  case upperProcessLimit = "upper_process_limit"
  /// Children in all, known or not, by the best of the models.
  case estimate
  /// The lowest such number of the models that fit about as well.
  case lowestEstimate = "lowest_estimate"
  /// The highest such number of the models that fit about as well.
  case highestEstimate = "highest_estimate"
  /// Chao's lower bound of that number.
  case lowerBound = "lower_bound"
  /// A score that people gave, 0 to 4.
  case score

  /// The unit in words.
  public var unit: String {
    switch self {
    case .count, .processMean, .lowerProcessLimit, .upperProcessLimit: "number"
    case .percentage, .highestShare, .withinLimit: "per cent"
    case .rate: "per 10,000 children"
    case .rateRatio, .riskRatio: "ratio"
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: "working days"
    case .difference: "percentage points"
    case .pValue: "probability"
    case .estimate, .lowestEstimate, .highestEstimate, .lowerBound: "children"
    case .score: "score from 0 to 4"
    }
  }
}
