import Disclosure
import Pages

extension Measure {
  /// The measure as a column heading, without its unit.
  var title: String {
    switch self {
    case .count: "Number"
    case .percentage: "Share"
    case .highestShare: "Share at most, if all not known belong here"
    case .rate: "Rate"
    case .rateRatio, .riskRatio:
      "\(self == .rateRatio ? "Rate" : "Share") ratio to all other children"
    case .median: "Median"
    case .lowerQuartile: "Lower quartile"
    case .upperQuartile: "Upper quartile"
    case .ninetiethPercentile: "90th percentile"
    case .withinLimit: "Within the limit"
    case .difference: "Difference to all other children"
    case .pValue: "p value"
    case .processMean: "Mean"
    case .lowerProcessLimit: "Lower process limit"
    case .upperProcessLimit: "Upper process limit"
    case .estimate: "Children in all, best model"
    case .lowestEstimate: "Children in all, lowest model"
    case .highestEstimate: "Children in all, highest model"
    case .lowerBound: "Chao's lower bound"
    case .score: "Score"
    }
  }

  /// The unit as a column heading has it.
  var shortUnit: String? {
    switch self {
    case .percentage, .highestShare, .withinLimit: "%"
    case .difference: "percentage points"
    case .rate: "per 10,000"
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: "working days"
    case .score: "0 to 4"
    default: nil
    }
  }

  /// What stands directly after the number.
  var sign: String {
    switch self {
    case .percentage, .highestShare, .withinLimit: "%"
    default: ""
    }
  }

  /// Whether the value is a number of working days.
  var isWait: Bool {
    switch self {
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: true
    default: false
    }
  }

  /// Whether the value is a share or a rate of a total that stands beside it.
  var isOfTotal: Bool {
    switch self {
    case .percentage, .riskRatio, .rate, .rateRatio: true
    default: false
    }
  }

  /// The value as pages write it.
  func text(_ value: Double) -> String {
    switch self {
    case .count, .estimate, .lowestEstimate, .highestEstimate, .lowerBound, .score:
      NumberText.decimal(value, places: 0)
    case .percentage, .highestShare, .rate, .withinLimit, .difference, .processMean,
      .lowerProcessLimit, .upperProcessLimit:
      NumberText.decimal(value, places: 1)
    case .rateRatio, .riskRatio: NumberText.decimal(value, places: 2)
    case .pValue: value < 0.0005 ? "below 0.001" : NumberText.decimal(value, places: 3)
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile:
      NumberText.decimal(value, places: value == value.rounded() ? 0 : 1)
    }
  }
}

extension Status {
  /// The symbol pages show instead of the value; none where it is shown.
  var symbol: Symbol? {
    switch self {
    case .shown: nil
    case .confidential: .confidential
    case .notAvailable: .notAvailable
    case .notApplicable: .notApplicable
    case .low: .low
    }
  }
}
