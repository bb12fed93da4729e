import Statistics
import Tables

extension RiskTable {
  /// The share that had reached the milestone by a day, with limits also where that is nobody or
  /// everybody.
  ///
  /// There the curve has none, but whoever was followed to the day is a plain count: Wilson's limits
  /// are those of 0 or all of them. Children who were not followed so far are left out of it.
  func reached(by day: Int, _ estimate: WaitEstimate) -> Estimate {
    let reached = estimate.reached(by: day)
    guard reached.interval == nil, reached.value <= 0 || reached.value >= 1,
      !steps.contains(where: { $0.entered > 0 })
    else { return reached }
    let past = steps.filter { $0.day <= day }
    let ended = past.reduce(0) { $0 + $1.events + $1.competing }
    let gone = past.reduce(0) { $0 + $1.events + $1.competing + $1.censored }
    let censoredThen = past.last.map { $0.day == day ? $0.censored : 0 } ?? 0
    let followed = ended + children - gone + censoredThen
    let limits = Proportion.wilson(reached.value >= 1 ? followed : 0, of: followed)
    return Estimate(value: reached.value, interval: limits?.interval)
  }
}
