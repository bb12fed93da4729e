import Disclosure
import Pages

extension Measure {
  /// The measure as a column heading, without its unit.
  var title: String {
    switch self {
    case .count: "Number"
    case .percentage: "Share"
    case .rate: "Rate"
    case .rateRatio: "Rate ratio to all other children"
    case .median: "Median"
    case .lowerQuartile: "Lower quartile"
    case .upperQuartile: "Upper quartile"
    case .ninetiethPercentile: "90th percentile"
    case .withinLimit: "Within the limit"
    }
  }

  /// The unit as a column heading has it.
  var shortUnit: String? {
    switch self {
    case .count, .rateRatio: nil
    case .percentage, .withinLimit: "%"
    case .rate: "per 10,000"
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: "working days"
    }
  }

  /// What stands directly after the number.
  var sign: String {
    switch self {
    case .percentage, .withinLimit: "%"
    case .count, .rate, .rateRatio, .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile:
      ""
    }
  }

  /// Whether the value is a number of working days.
  var isWait: Bool {
    switch self {
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: true
    case .count, .percentage, .rate, .rateRatio, .withinLimit: false
    }
  }

  /// The value as pages write it.
  func text(_ value: Double) -> String {
    switch self {
    case .count: NumberText.decimal(value, places: 0)
    case .percentage, .rate, .withinLimit: NumberText.decimal(value, places: 1)
    case .rateRatio: NumberText.decimal(value, places: 2)
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
