import Foundation

/// The yearly change of a rate: a straight line through the logarithms of expected counts.
public struct PoissonTrend: Sendable, Hashable {
  /// The change of the logarithm of the rate from one period to the next.
  public let slope: Double

  /// The standard error of the slope.
  public let standardError: Double

  /// What the line leaves unexplained; compare with `degrees`.
  public let deviance: Double

  /// Periods less the two numbers of the line.
  public let degrees: Int

  /// Fits the line.
  ///
  /// The periods are taken as one apart and as separate. It knows of no other variation than
  /// chance: a deviance far above its degrees of freedom says that there is more. Nil with fewer
  /// than three periods, no event, a period without people, or where no finite slope fits, as when
  /// all events fall in the last period.
  ///
  /// - Parameters:
  ///   - counts: Events; counts, length n, in order of time.
  ///   - populations: People (or other exposure); more than 0, same order.
  /// - Precondition: the two have one length.
  /// - Complexity: O(n).
  ///
  /// > Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, section 4.3.
  public init?(_ counts: [Int], populations: [Double]) {
    precondition(counts.count == populations.count, "each count needs its population")
    guard counts.count > 2, populations.allSatisfy({ $0 > 0 }) else { return nil }
    let fit = PoissonRegression.fit(
      design: counts.indices.map { [1, Double($0 + 1)] }, counts: counts.map(Double.init),
      offsets: populations.map { log($0) })
    guard let fit, counts.filter({ $0 > 0 }).count > 1 else { return nil }
    slope = fit.coefficients[1]
    standardError = fit.covariance[1][1].squareRoot()
    deviance = fit.deviance
    degrees = counts.count - 2
  }

  /// How many times the rate is that of the period before.
  ///
  /// - Parameter confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The rate ratio per period with limits, a pure number.
  /// - Precondition: `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, section 4.3.
  public func ratePerPeriod(confidence: Double = 0.95) -> Estimate {
    let error = Normal.multiplier(confidence: confidence) * standardError
    return Estimate(
      value: exp(slope), interval: Interval(lower: exp(slope - error), upper: exp(slope + error)))
  }
}
