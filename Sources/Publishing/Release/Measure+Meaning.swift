import Disclosure

extension Measure {
  /// What the value is, and what the count and the denominator beside it are.
  var meaning: String {
    switch self {
    case .count: "The number itself."
    case .percentage: "100 x count / denominator."
    case .highestShare:
      "The share if all whose group is not known belonged to this one: count has them in it."
    case .rate: "10,000 x count / denominator, the child population."
    case .rateRatio: "Events per child of the group, by the same of all other children."
    case .riskRatio:
      "Share of the group's children at the stage before who passed the stage, by the same of others."
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: Self.daysMeaning(share)
    case .withinLimit: Self.withinMeaning
    case .difference: "within_limit of the group less that of all others whose group is known."
    case .pValue:
      "The chance of a difference between groups at least as large, were there none (Gray's test)."
    case .processMean: "The mean of the series."
    case .lowerProcessLimit: "The mean less 2.66 mean moving ranges, not below 0."
    case .upperProcessLimit: "The mean and 2.66 mean moving ranges."
    case .estimate: "Children in all, seen (count) or not, by the model that fits best."
    case .lowestEstimate, .highestEstimate:
      "The least or most of the models that fit about as well; count is the children seen."
    case .lowerBound: "Chao's lower bound of children in all; count is the children seen."
    case .score: "A score that people gave, 0 to 4."
    }
  }

  private var share: String {
    switch self {
    case .lowerQuartile: "a quarter"
    case .upperQuartile: "three quarters"
    case .ninetiethPercentile: "nine in ten"
    default: "half"
    }
  }

  private static func daysMeaning(_ share: String) -> String {
    """
    The first day of waiting by which \(share) of the children had reached the milestone, waits \
    still open counted as open; count had reached it by the reference date, out of denominator.
    """
  }

  private static let withinMeaning = """
    The percentage of children who reached the milestone within the limit that the row's category \
    or standard names, in its days, as estimated with waits still open counted as open: \
    Kaplan-Meier in D, cumulative incidence with closures competing in C. It is no quotient of \
    count, the children who had reached it by the limit, and denominator, all whose wait is \
    counted; only in a public release it is, with waits still open counted as not reached.
    """
}
