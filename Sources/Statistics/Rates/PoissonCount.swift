import Foundation

/// Counts of independent events, and how far chance alone moves them.
public enum PoissonCount {
  /// The smallest count for which Byar's interval replaces the exact one in published rates.
  static let smallestForByar = 10

  /// The exact interval for a count of independent events.
  ///
  /// Right for every count, 0 included.
  ///
  /// - Parameters:
  ///   - count: Observed events; a count, at least 0.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Limits of the expected count, in events; the lower is 0 for a count of 0.
  /// - Precondition: `count >= 0` and `0 < confidence < 1`.
  /// - Complexity: O(√count).
  ///
  /// > Source: Garwood (1936), Fiducial limits for the Poisson distribution, Biometrika 28,
  /// > 437-442.
  public static func exact(_ count: Int, confidence: Double = 0.95) -> Interval {
    precondition(count >= 0, "a count is at least 0")
    let tail = Normal.tail(confidence: confidence)
    let x = Double(count)
    return Interval(
      lower: count == 0 ? 0 : IncompleteGamma.lowerQuantile(x, tail),
      upper: IncompleteGamma.upperQuantile(x + 1, tail))
  }

  /// Byar's approximate interval for a count of independent events.
  ///
  /// Not for counts below 10, where the exact method differs in the first decimal. Where the
  /// formula for the lower limit divides by nought (a count of 0) or falls below nought (small
  /// counts at high confidence) the limit is 0.
  ///
  /// - Parameters:
  ///   - count: Observed events; a count, at least 0.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Limits of the expected count, in events.
  /// - Precondition: `count >= 0` and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, p. 69.
  public static func byar(_ count: Int, confidence: Double = 0.95) -> Interval {
    precondition(count >= 0, "a count is at least 0")
    let z = Normal.multiplier(confidence: confidence)
    let lower = count == 0 ? 0 : cube(Double(count), -z)
    return Interval(lower: max(0, lower), upper: cube(Double(count + 1), z))
  }

  /// The interval that published rates use: exact below 10 events, Byar's from 10.
  ///
  /// - Parameters:
  ///   - count: Observed events; a count, at least 0.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Limits of the expected count, in events.
  /// - Precondition: `count >= 0` and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Public Health England (2018), Technical Guide: Confidence Intervals.
  public static func published(_ count: Int, confidence: Double = 0.95) -> Interval {
    count < smallestForByar
      ? exact(count, confidence: confidence) : byar(count, confidence: confidence)
  }

  private static func cube(_ x: Double, _ z: Double) -> Double {
    let root = 1 - 1 / (9 * x) + z / (3 * x.squareRoot())
    return x * root * root * root
  }
}
