/// Events for so many people, not adjusted for anything.
public enum CrudeRate {
  /// A crude rate with the interval of its count.
  ///
  /// Exact limits below 10 events, Byar's from 10. The population is taken as known. Rates of
  /// referrals need ``DirectlyStandardisedRate`` with repeats, because one child's referrals are
  /// not independent; rates of children may use this.
  ///
  /// - Parameters:
  ///   - count: Observed events; a count, at least 0.
  ///   - population: People in whom they could have been seen; people (or person-years).
  ///   - multiplier: How many people the rate is stated for; people, such as 10,000.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The rate with its limits, in events per `multiplier` people; nil if the population
  ///   is 0.
  /// - Precondition: `count >= 0`, `population >= 0` and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Public Health England (2018), Technical Guide: Confidence Intervals.
  public static func rate(
    _ count: Int, population: Double, per multiplier: Double, confidence: Double = 0.95
  ) -> Estimate? {
    precondition(population >= 0, "a population is at least 0")
    guard population > 0 else { return nil }
    let factor = multiplier / population
    let limits = PoissonCount.published(count, confidence: confidence)
    return Estimate(value: Double(count) * factor, interval: limits.multiplied(by: factor))
  }
}
