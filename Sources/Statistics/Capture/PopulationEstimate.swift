import Foundation

/// An estimate of how many there are in all, the seen and the unseen.
public struct PopulationEstimate: Sendable, Hashable {
  /// Children seen on any list.
  public let seen: Double

  /// Children in all.
  public let total: Double

  /// The variance of the total.
  public let variance: Double

  /// The standard error of the total, in children.
  public var standardError: Double { variance.squareRoot() }

  /// Limits that never fall below the children seen: symmetrical on the logarithm of the unseen.
  ///
  /// They know only of chance. What breaks the assumptions usually weighs more.
  ///
  /// - Parameter confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Limits of the total, in children; nil if nobody unseen is estimated.
  /// - Precondition: `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Chao (1987), Estimating the population size for capture-recapture data with unequal
  /// > catchability, Biometrics 43, 783-791.
  public func limits(confidence: Double = 0.95) -> Interval? {
    let unseen = total - seen
    guard unseen > 0, variance.isFinite else { return nil }
    let spread = log(1 + variance / (unseen * unseen)).squareRoot()
    let factor = exp(Normal.multiplier(confidence: confidence) * spread)
    return Interval(lower: seen + unseen / factor, upper: seen + unseen * factor)
  }
}
