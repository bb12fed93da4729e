import Statistics

/// The shown values of waits, from protected counts of those who had reached the milestone by each
/// day of a grid.
///
/// Waits that are still open count as not reached: the shares are at least so high.
struct PublicWaitValues {
  private let key: [String]
  private let waits: PublicWaits
  private let shown: [Int?]
  private let policy: PublicPolicy

  init(_ key: [String], _ waits: PublicWaits, shown: [Int?], policy: PublicPolicy) {
    self.key = key
    self.waits = waits
    self.shown = shown
    self.policy = policy
  }

  private var children: Int? { shown[waits.children] }

  /// The number of waits, then quantiles in days of the grid, then the share within the limit.
  var all: [ReleasedValue] {
    let quantiles: [(Measure, Int)] = [
      (.median, 50), (.lowerQuartile, 25), (.upperQuartile, 75), (.ninetiethPercentile, 90),
    ]
    return [count] + quantiles.map(quantile) + withinLimit
  }

  /// The number of waits and the share within the limit.
  var within: [ReleasedValue] { [count] + withinLimit }

  private var count: ReleasedValue {
    guard let children else { return .hidden(key, .count) }
    return Derivation.count(
      children, key: key, policy: Policy(audience: .public, lowCount: 0))
  }

  /// The first day of the grid by which the shown counts have a share reach the milestone.
  private func quantile(_ measure: Measure, _ percent: Int) -> ReleasedValue {
    guard let children else { return .hidden(key, measure) }
    guard children > 0 else { return value(measure, 0, nil, .notApplicable) }
    if waits.isThin { return value(measure, nil, nil, .notAvailable, note: WaitValues.thin) }
    guard children >= policy.minimumForQuantiles else {
      return .hidden(key, measure, of: children)
    }
    for (day, cell) in waits.reached {
      guard let reached = shown[cell], 100 * reached >= percent * children else { continue }
      return value(measure, reached, Double(day), .shown, note: Self.grouped)
    }
    guard let last = waits.reached.last, shown[last.cell] != nil else {
      return .hidden(key, measure, of: children)
    }
    return value(measure, nil, nil, .notAvailable, note: "not reached")
  }

  private static let grouped = """
    at most so many days, which are grouped (0, 1, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180 and \
    the limit); waits still open count as not reached
    """

  private var withinLimit: [ReleasedValue] {
    guard let limit = waits.limit,
      let cell = waits.reached.first(where: { $0.day == limit })?.cell
    else { return [] }
    guard let children, let reached = shown[cell] else {
      return [
        .hidden(key, .withinLimit, count: shown[cell], of: children, limit: limit)
      ]
    }
    guard children > 0 else {
      return [value(.withinLimit, 0, nil, .notApplicable, limit: limit)]
    }
    if waits.isThin {
      return [
        value(.withinLimit, nil, nil, .notAvailable, limit: limit, note: WaitValues.thin)
      ]
    }
    let interval = Proportion.wilson(reached, of: children)?.interval
    return [
      value(
        .withinLimit, reached, Double(100 * reached) / Double(children), .shown,
        lower: interval.map { 100 * $0.lower }, upper: interval.map { 100 * $0.upper },
        limit: limit, note: "waits still open count as not reached")
    ]
  }

  /// The curve on the grid, where enough children wait and every point of it is shown.
  var curve: ReleasedCurve? {
    guard let children, children >= policy.minimumForCurve, !waits.isThin else { return nil }
    var points: [ReleasedCurve.Point] = []
    var before = 0
    for (day, cell) in waits.reached {
      guard let reached = shown[cell] else { return nil }
      let share = Proportion.wilson(reached, of: children)
      points.append(
        ReleasedCurve.Point(
          day: day, atRisk: max(0, children - before),
          reached: Double(100 * reached) / Double(children),
          lower: share?.interval.map { 100 * $0.lower },
          upper: share?.interval.map { 100 * $0.upper }))
      before = reached
    }
    return ReleasedCurve(key: key, points: points, limit: waits.limit)
  }

  private func value(
    _ measure: Measure, _ count: Int?, _ number: Double?, _ status: Status,
    lower: Double? = nil, upper: Double? = nil, limit: Int? = nil, note: String = ""
  ) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: measure, count: count, denominator: children, value: number,
      lower: lower, upper: upper, status: status, isLow: false, isLowCount: false,
      isLowTotal: false, limit: limit, note: note)
  }
}
