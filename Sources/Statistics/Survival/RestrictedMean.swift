/// The mean wait, as far as a given day.
public struct RestrictedMean: Sendable, Hashable {
  /// The mean time without an event up to the horizon, in the unit of the curve.
  public let value: Double

  /// Its standard error, in the same unit.
  public let standardError: Double
}

extension KaplanMeier {
  /// The mean time spent waiting within the first days: the area under the curve.
  ///
  /// Unlike the mean of completed waits it counts open cases fairly. A horizon beyond the last step
  /// takes the curve as flat from there, which says more than was seen.
  ///
  /// - Parameter horizon: Day to which the area is taken; days since the start, at least 0.
  /// - Returns: The area and its standard error, in the unit of the curve.
  /// - Complexity: O(m) for m steps.
  ///
  /// > Source: Irwin (1949), The standard error of an estimate of expectation of life, J. Hygiene
  /// > 47, 188-189; Klein and Moeschberger (2003), Survival Analysis, 2nd ed., section 4.5.
  public func restrictedMean(to horizon: Double) -> RestrictedMean {
    var area = 0.0
    var variance = 0.0
    var end = horizon
    for step in steps.reversed() where step.time <= horizon {
      area += step.survival * (end - step.time)
      end = step.time
      if step.events > 0, step.atRisk > step.events {
        let (d, n) = (Double(step.events), Double(step.atRisk))
        variance += area * area * d / (n * (n - d))
      }
    }
    return RestrictedMean(value: area + end, standardError: variance.squareRoot())
  }
}
