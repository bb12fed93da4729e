import Foundation

/// How many times the rate of one group is that of another: the relative rate index.
///
/// The denominator is people, or the stage before: of the referred, how many were offered support.
/// None is given where the reference group has no event, and none should be shown where many
/// records do not say to which group the child belongs. With several groups use 99.8% or test the
/// whole table first.
public enum RateRatio {
  /// The ratio of two rates with limits on the logarithm.
  ///
  /// Not for small counts, where ``exact(_:population:to:population:confidence:)`` holds.
  ///
  /// - Parameters:
  ///   - count: Events of the group; a count.
  ///   - population: People of the group; people or person-years, more than 0.
  ///   - reference: Events of the reference group; a count.
  ///   - referencePopulation: People of the reference group; in the same unit, more than 0.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The ratio with limits, a pure number; nil if the reference group has no event,
  ///   without limits if only the group has none.
  /// - Precondition: counts are at least 0 and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Rothman, Greenland and Lash (2008), Modern Epidemiology, 3rd ed., p. 244.
  public static func logWald(
    _ count: Int, population: Double, to reference: Int, population referencePopulation: Double,
    confidence: Double = 0.95
  ) -> Estimate? {
    let (x, y) = (Double(count), Double(reference))
    return onLogScale(
      (x, population), (y, referencePopulation), variance: 1 / x + 1 / y, confidence: confidence)
  }

  /// The ratio of two proportions with Katz's limits on the logarithm.
  ///
  /// As the ratio of rates, but the totals count: for shares of a stage that most pass.
  ///
  /// - Parameters:
  ///   - count: How many of the group; a count.
  ///   - total: How many the group has; a count.
  ///   - reference: How many of the reference group; a count.
  ///   - referenceTotal: How many the reference group has; a count.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The ratio with limits, a pure number; nil if the reference group has none, without
  ///   limits if only the group has none, or if all of both groups have it.
  /// - Precondition: counts are at least 0 and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Katz, Baptista, Azen and Pike (1978), Obtaining confidence intervals for the risk
  /// > ratio in cohort studies, Biometrics 34, 469-474.
  public static func katz(
    _ count: Int, of total: Int, to reference: Int, of referenceTotal: Int,
    confidence: Double = 0.95
  ) -> Estimate? {
    let (x, n, y, m) = (
      Double(count), Double(total), Double(reference), Double(referenceTotal)
    )
    return onLogScale(
      (x, n), (y, m), variance: 1 / x - 1 / n + 1 / y - 1 / m, confidence: confidence)
  }

  private static func onLogScale(
    _ group: (events: Double, people: Double), _ reference: (events: Double, people: Double),
    variance: Double, confidence: Double
  ) -> Estimate? {
    guard let value = ratio(group, reference) else { return nil }
    guard value > 0 else { return Estimate(value: 0, interval: nil) }
    // All of both groups: the logarithm has no variance, and limits of no width would claim certainty.
    guard variance > 0 else { return Estimate(value: value, interval: nil) }
    let factor = exp(Normal.multiplier(confidence: confidence) * variance.squareRoot())
    return Estimate(value: value, interval: Interval(lower: value / factor, upper: value * factor))
  }

  static func ratio(
    _ group: (events: Double, people: Double), _ reference: (events: Double, people: Double)
  ) -> Double? {
    guard group.people > 0, reference.people > 0, reference.events > 0 else { return nil }
    return group.events / group.people / (reference.events / reference.people)
  }
}
