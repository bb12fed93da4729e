import Desk
import Disclosure
import Publishing
import Vocabulary

/// How a value is made of its count, and by which method its interval.
struct MeasureMethod {
  let value: PublishedValue
  /// The table that the value stands in, such as `D2.incidence`.
  let table: String

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
    case .difference:
      "that share of the group less that of all others whose group is known; the rows are the group's, "
        + "those of the others stand at the other groups"
    case .pValue: "Gray's test: \(MethodSource.gray.citation)"
    case .processMean, .lowerProcessLimit, .upperProcessLimit:
      "mean of the series, and 2.66 mean moving ranges from it: \(MethodSource.wheeler.citation)"
    default: ""
    }
  }

  /// The method of the interval and its source; empty where there is none.
  var interval: String {
    guard let source else { return "" }
    return Self.words(of: source).map { "\($0): \(source.citation)" } ?? source.citation
  }

  /// Where the method of the interval was published; none where there is no interval.
  var source: MethodSource? {
    guard value.lower != nil || value.upper != nil else { return nil }
    return switch Measure(rawValue: value.measure) {
    case .percentage: .wilson
    case .rate: (value.count ?? 0) < 10 ? .garwood : .byar
    case .rateRatio: .przyborowskiWilenski
    case .riskRatio: .katz
    case .median, .lowerQuartile, .upperQuartile, .ninetiethPercentile: .brookmeyerCrowley
    case .withinLimit: isAllOrNone ? .wilson : isIncidence ? .choudhury : .kalbfleischPrentice
    case .difference: .zouDonner
    case .estimate: .chao
    default: nil
    }
  }

  /// Whether nobody or everybody had reached the milestone: there the curve has no limits.
  private var isAllOrNone: Bool {
    value.value.map { $0 <= 0 || $0 >= 100 } ?? false
  }

  /// Whether closures compete with the milestone in the table.
  private var isIncidence: Bool {
    ["C2.", "C5.", "D2.incidence"].contains { table.hasPrefix($0) }
  }

  private static func words(of source: MethodSource) -> String? {
    switch source {
    case .garwood: "exact Poisson"
    case .byar: "Byar"
    case .przyborowskiWilenski: "exact conditional"
    case .katz: "log-normal"
    case .brookmeyerCrowley: "limits of the curve inverted"
    case .kalbfleischPrentice: "log-log limits of the survival"
    case .choudhury: "log-log limits of the incidence"
    case .zouDonner: "square and add"
    default: nil
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
