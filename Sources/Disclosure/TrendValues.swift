import Statistics
import Tables

/// Counts in order of time with the mean and the limits that ordinary variation would keep.
struct TrendValues {
  private let cells: [DraftCell]
  private let policy: Policy

  init(_ cells: [DraftCell], policy: Policy) {
    self.cells = cells
    self.policy = policy
  }

  /// Each count, then the mean and the limits of all of its stretch beside it; alone where there is
  /// one count in it.
  var all: [ReleasedValue] {
    stretches.flatMap { stretch in
      if case .untold(let reason) = cells[stretch.lowerBound].counted {
        return [untold(reason, at: stretch.lowerBound)]
      }
      let counts = stretch.map { place in
        if case .count(let count) = cells[place].counted { count } else { 0 }
      }
      let chart = XmRChart(counts.map(Double.init))
      return zip(stretch, counts).flatMap { place, count in
        let signal = chart?.points[place - stretch.lowerBound].signal?.words
        let words = [chart == nil ? cells[place].newStretch : nil, signal].compactMap(\.self)
        return [self.count(count, at: place, note: words.joined(separator: "; "))]
          + (chart.map { limits(of: $0, at: place) } ?? [])
      }
    }
  }

  /// Positions of cells that limits are worked out for together; what is not told stands alone.
  private var stretches: [Range<Int>] {
    let starts = cells.indices.filter { place in
      place == 0 || cells[place].newStretch != nil || cells[place].isUntold
        || cells[place - 1].isUntold
    }
    return zip(starts, starts.dropFirst() + [cells.count]).map { $0..<$1 }
  }

  private func untold(_ reason: Reason, at place: Int) -> ReleasedValue {
    ReleasedValue(
      key: cells[place].key, measure: .count, count: nil, denominator: nil, value: nil, lower: nil,
      upper: nil, status: .notAvailable, isLow: false, isLowCount: false, isLowTotal: false,
      limit: nil, note: reason.whole)
  }

  private func count(_ count: Int, at place: Int, note: String) -> ReleasedValue {
    ReleasedValue(
      key: cells[place].key, measure: .count, count: count, denominator: nil,
      value: Double(count), lower: nil, upper: nil, status: .shown, isLow: policy.isLow(count),
      isLowCount: policy.isLow(count), isLowTotal: false, limit: nil, note: note)
  }

  private func limits(of chart: XmRChart, at place: Int) -> [ReleasedValue] {
    let isShort = chart.isShort ? "fewer than 12 values, so the limits are rough" : nil
    let note = [cells[place].newStretch, isShort].compactMap(\.self).joined(separator: "; ")
    let numbers: [(Measure, Double)] = [
      (.processMean, chart.mean), (.lowerProcessLimit, chart.shownLowerLimit(floor: 0)),
      (.upperProcessLimit, chart.upperLimit),
    ]
    return numbers.map { measure, value in
      ReleasedValue(
        key: cells[place].key, measure: measure, count: nil, denominator: nil, value: value,
        lower: nil, upper: nil, status: .shown, isLow: false, isLowCount: false,
        isLowTotal: false, limit: nil, note: measure == .processMean ? note : "")
    }
  }
}

extension DraftCell {
  /// Whether no source records what would be counted.
  fileprivate var isUntold: Bool {
    if case .untold = counted { true } else { false }
  }
}

extension XmRChart.Signal {
  fileprivate var words: String {
    switch self {
    case .aboveLimit: "above the upper limit"
    case .belowLimit: "below the lower limit"
    case .rising: "part of a run of seven that rises"
    case .falling: "part of a run of seven that falls"
    case .nearUpperLimit: "one of two in three near the upper limit"
    case .nearLowerLimit: "one of two in three near the lower limit"
    case .aboveMean: "part of a run of seven above the mean"
    case .belowMean: "part of a run of seven below the mean"
    }
  }
}
