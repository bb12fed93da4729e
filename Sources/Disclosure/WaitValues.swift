import Statistics
import Tables

/// The shown values and the curve of one cell of waits.
///
/// Beside each quantile and the share within the limit stand the children who reached the milestone
/// (for the limit: by the limit) and all children whose wait is in the table. These are plain
/// counts: where waits are still open the estimate is higher than their quotient.
struct WaitValues {
  private let key: [String]
  private let waits: RiskTable
  private let policy: Policy
  private let estimate: WaitEstimate?

  init(key: [String], waits: RiskTable, policy: Policy) {
    self.key = key
    self.waits = waits
    self.policy = policy
    estimate = waits.children > 0 ? WaitEstimate(waits) : nil
  }

  /// The number of children, median, quartiles, 90th percentile and, with a limit, the share in it.
  var all: [ReleasedValue] {
    let count = Derivation.count(waits.children, key: key, policy: policy)
    let quantiles: [(Measure, Double)] = [
      (.median, 0.5), (.lowerQuartile, 0.25), (.upperQuartile, 0.75), (.ninetiethPercentile, 0.9),
    ]
    let within = waits.limit.map { [withinLimit($0)] } ?? []
    return [count] + quantiles.map(quantile) + within
  }

  /// The curve, where the milestone was reached on enough days for it to say more than a number.
  var curve: ReleasedCurve? {
    let rises = waits.steps.filter { $0.events > 0 }.count
    guard rises >= policy.minimumSteps, let estimate else { return nil }
    let points = waits.steps.map { step in
      let reached = estimate.reached(by: step.day)
      return ReleasedCurve.Point(
        day: step.day, atRisk: step.atRisk, reached: 100 * reached.value,
        lower: reached.interval.map { 100 * $0.lower },
        upper: reached.interval.map { 100 * $0.upper })
    }
    return ReleasedCurve(key: key, points: points, limit: waits.limit)
  }

  private func quantile(_ measure: Measure, _ share: Double) -> ReleasedValue {
    guard waits.children > 0 else { return nobody(measure) }
    let days = estimate?.quantile(share) ?? QuantileEstimate(value: nil, lower: nil, upper: nil)
    return value(
      measure, of: waits.events, shown: days.value, lower: days.lower, upper: days.upper,
      note: waits.isThin ? Self.thin : days.value == nil ? notReached(days.lower) : fewNote)
  }

  /// That so large a share had not reached the milestone, and the lower limit of the day where there
  /// is one.
  private func notReached(_ lower: Double?) -> String {
    lower.map { "not reached, \(Int($0)) or more" } ?? "not reached"
  }

  /// What is said where too few were under watch.
  static let thin =
    "too few were under watch before the last of these waits came into the records"

  /// What is said of days made from few children.
  private var fewNote: String {
    waits.children < policy.minimumChildren
      ? "made from fewer than \(policy.minimumChildren) children" : ""
  }

  private func withinLimit(_ limit: Int) -> ReleasedValue {
    guard waits.children > 0 else { return nobody(.withinLimit) }
    let events = waits.steps.filter { $0.day <= limit }.reduce(0) { $0 + $1.events }
    guard let estimate, waits.isKnown(at: limit) else {
      return value(
        .withinLimit, of: events, shown: nil, lower: nil, upper: nil, limit: limit,
        note: waits.isThin ? Self.thin : "not known yet, nobody was still under watch at the limit")
    }
    let reached = waits.reached(by: limit, estimate)
    return value(
      .withinLimit, of: events, shown: 100 * reached.value,
      lower: reached.interval.map { 100 * $0.lower },
      upper: reached.interval.map { 100 * $0.upper }, limit: limit,
      note: waits.isClosedEarly
        ? Self.closedEarly
        : waits.losesWait(before: limit)
          ? "estimated, some waits were not followed to the limit" : "")
  }

  /// What is said where closures that are censored ended some waits by the limit.
  private static let closedEarly =
    "estimated as if no wait had ended by a closure or at 18; some did by the limit: see D2.incidence"

  private func value(
    _ measure: Measure, of count: Int, shown: Double?, lower: Double?, upper: Double?,
    limit: Int? = nil, note: String
  ) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: measure, count: count, denominator: waits.children, value: shown,
      lower: shown == nil ? nil : lower, upper: shown == nil ? nil : upper,
      status: shown == nil ? .notAvailable : .shown,
      isLow: policy.isLow(count) || policy.isLow(waits.children),
      isLowCount: policy.isLow(count), isLowTotal: policy.isLow(waits.children), limit: limit,
      note: note)
  }

  private func nobody(_ measure: Measure) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: measure, count: 0, denominator: 0, value: nil, lower: nil, upper: nil,
      status: .notApplicable, isLow: false, isLowCount: false, isLowTotal: false,
      limit: measure == .withinLimit ? waits.limit : nil, note: "")
  }
}

extension RiskTable {
  /// Whether the curve says anything about a day: past the last day it does only if nobody is left.
  func isKnown(at day: Int) -> Bool {
    guard let last = steps.last else { return false }
    return day <= last.day || last.censored == 0
  }

  fileprivate func losesWait(before day: Int) -> Bool {
    steps.contains { $0.day < day && $0.censored > 0 }
  }
}
