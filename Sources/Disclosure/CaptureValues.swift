import Statistics
import Tables

/// Children in all, known or not, by the models of capture-recapture that fit about as well.
///
/// Indicators refuses where the counts cannot carry it; the models are fitted here, from the counts
/// as protected.
struct CaptureValues {
  let key: [String]
  private let policy: Policy
  private let assessment: CaptureAssessment?
  private let seen: Int

  init(_ counts: [Int: Int], lists: Int, key: [String], policy: Policy) {
    self.key = key
    self.policy = policy
    let counts = CaptureCounts(lists: lists, counts: counts)
    seen = counts?.seen ?? 0
    assessment = counts.map { CaptureAssessment($0) }
  }

  /// The best model with its interval, the lowest and highest of the models, and Chao's bound.
  var all: [ReleasedValue] {
    let models = assessment?.models ?? []
    let best = models.first?.estimate
    let limits = best?.limits()
    let totals = models.map(\.estimate.total)
    return [
      value(
        .estimate, best?.total, limits?.lower, limits?.upper,
        note: "best of \(models.count) models whose criterion lies within 4 of its own"),
      value(.lowestEstimate, totals.min()), value(.highestEstimate, totals.max()),
      value(.lowerBound, bound, note: above(best?.total)),
    ]
  }

  private var bound: Double? { assessment?.bound?.estimate.total }

  /// What is said of a lower bound that lies above what it should bound.
  private func above(_ best: Double?) -> String {
    guard let best, let bound, bound > best else { return "" }
    return """
      above the estimate, so one of the two does not hold: the bound allows for children who differ \
      and not for agencies that refer to each other, the models the other way round; quote neither \
      alone
      """
  }

  private func value(
    _ measure: Measure, _ number: Double?, _ lower: Double? = nil, _ upper: Double? = nil,
    note: String = ""
  ) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: measure, count: seen, denominator: nil, value: number, lower: lower,
      upper: upper, status: number == nil ? .notAvailable : .shown, isLow: policy.isLow(seen),
      isLowCount: policy.isLow(seen), isLowTotal: false, limit: nil,
      note: number == nil ? "no finite estimate" : note)
  }
}
