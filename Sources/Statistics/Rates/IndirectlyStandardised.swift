/// Events seen against events expected at the rates of a reference area.
public enum IndirectlyStandardised {
  /// How many events an area would have at the rates of a reference area.
  ///
  /// - Parameters:
  ///   - populations: People in the area by band; people, length n.
  ///   - rates: Rates of the reference area by band; events per person, same order.
  /// - Returns: Expected events.
  /// - Precondition: the two have one length.
  /// - Complexity: O(n).
  ///
  /// > Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, section 2.3.
  public static func expected(populations: [Double], rates: [Double]) -> Double {
    precondition(populations.count == rates.count, "each band needs its reference rate")
    return zip(populations, rates).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// The ratio of events seen to events expected.
  ///
  /// Exact limits below 10 events, Byar's from 10. The expectation is taken as known. Two areas'
  /// ratios compare each with the reference, not with each other.
  ///
  /// - Parameters:
  ///   - observed: Events seen; a count.
  ///   - expected: Events expected; events, more than 0.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Observed over expected with limits, a pure ratio; nil if nothing is expected.
  /// - Precondition: `observed >= 0` and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, section 2.3;
  /// > choice of limits from Public Health England (2018), Technical Guide: Confidence Intervals.
  public static func ratio(
    observed: Int, expected: Double, confidence: Double = 0.95
  ) -> Estimate? {
    guard expected > 0 else { return nil }
    let limits = PoissonCount.published(observed, confidence: confidence)
    return Estimate(
      value: Double(observed) / expected, interval: limits.multiplied(by: 1 / expected))
  }
}
