import Desk
import Disclosure
import Publishing

/// How a value is made of its count, and by which method its interval.
struct MeasureMethod {
  let value: PublishedValue

  /// The measure in words.
  var words: String {
    value.measure.replacing("_", with: " ")
  }

  /// How the value is made, with its numbers filled in.
  var making: String {
    let count = value.count.map(String.init) ?? ""
    let total = value.denominator.map(String.init) ?? ""
    return switch Measure(rawValue: value.measure) {
    case .percentage: "100 x \(count) / \(total)"
    case .highestShare: "100 x \(count) / \(total), all whose group is not known counted in it"
    case .rate: "10,000 x \(count) / \(total)"
    case .rateRatio: "events per child of the group, by the same of all other children"
    case .riskRatio: "share of the group that passed the stage, by the same of all others"
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile:
      "first day by which that share had reached the milestone; \(count) of \(total) have"
    case .withinLimit:
      "share that had reached it by the limit, open waits counted; \(count) of \(total) have"
    case .difference: "that share of the group less that of all others whose group is known"
    case .processMean, .lowerProcessLimit, .upperProcessLimit:
      "mean of the series, and 2.66 mean moving ranges from it"
    default: ""
    }
  }

  /// The method of the interval and its source; empty where there is none.
  var interval: String {
    guard value.lower != nil else { return "" }
    return switch Measure(rawValue: value.measure) {
    case .percentage: "Wilson (1927), J Am Stat Assoc 22, 209-212"
    case .rate where (value.count ?? 0) < 10:
      "exact Poisson: Garwood (1936), Biometrika 28, 437-442"
    case .rate: "Byar: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69"
    case .rateRatio: "exact conditional: Przyborowski and Wilenski (1940), Biometrika 31, 313-323"
    case .riskRatio: "log-normal: Katz and others (1978), Biometrics 34, 469-474"
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile:
      "limits of the curve inverted: Brookmeyer and Crowley (1982), Biometrics 38, 29-41"
    case .withinLimit:
      "log-log limits: Kalbfleisch and Prentice (2002), 2nd ed.; closures competing, Choudhury (2002)"
    case .difference: "square and add: Zou and Donner (2008), Stat Med 27, 1693-1702"
    default: ""
    }
  }

  /// What the document says of the value.
  var told: FigureAccount.Value {
    var told = FigureAccount.Value(measure: words, unit: value.unit)
    told.value = value.value
    told.making = making
    told.interval = value.lower.flatMap { lower in value.upper.map { (lower, $0) } }
    told.method = interval
    told.note = value.note
    return told
  }
}
