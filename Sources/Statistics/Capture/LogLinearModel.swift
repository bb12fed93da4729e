import Foundation

/// How many stand on no list, judged from the overlaps of several under a log-linear model.
///
/// Internal use only, on pooled regional data. The assumptions (nobody comes or goes, linkage
/// without error, one definition, every child could be on every list, no dependence of lists that
/// the model leaves out) almost all fail for agencies that refer to each other, and the models then
/// differ by more than their limits say.
///
/// > Source: Fienberg (1972), The multiple recapture census for closed populations and incomplete
/// > 2^k contingency tables, Biometrika 59, 591-603.
public struct LogLinearModel: Sendable, Hashable {
  /// Pairs of lists whose dependence the model allows, as combinations of two bits; in order.
  public let pairs: [Int]

  /// Children in all with the variance of the Poisson fit.
  public let estimate: PopulationEstimate

  /// The intercept, one coefficient per list and one per pair that anybody shares, in that order;
  /// natural logarithms.
  public let coefficients: [Double]

  /// The standard errors of the coefficients, same length and order.
  public let errors: [Double]

  /// The logarithm of the expected number on no list.
  public var intercept: Double { coefficients[0] }

  /// The standard error of the intercept.
  public var interceptError: Double { errors[0] }

  /// What the model leaves unexplained.
  public let deviance: Double

  /// Combinations of lists less coefficients.
  public let degrees: Int

  /// The Poisson log-likelihood, constants included.
  public let logLikelihood: Double

  /// Akaike's criterion: lower is better.
  public let aic: Double

  /// Fits a model by maximum likelihood.
  ///
  /// Nil unless a finite estimate exists: ask ``ModelExistence/check(_:pairs:)`` why.
  ///
  /// - Parameters:
  ///   - counts: Children by combination of lists.
  ///   - pairs: Pairs of lists whose dependence is allowed, as combinations of two bits.
  /// - Complexity: O(2^k p²) for k lists and p coefficients, times a few rounds.
  ///
  /// > Source: Fienberg (1972), Biometrika 59, 591-603; standard error as in Rivest and
  /// > Baillargeon (2007), Applications and extensions of Chao's moment estimator for the size of a
  /// > closed population, Biometrics 63, 999-1006.
  public init?(_ counts: CaptureCounts, pairs: [Int] = []) {
    let pairs = Set(pairs).sorted()
    guard ModelExistence.check(counts, pairs: pairs) == .exists else { return nil }
    self.init(counts, pairs: pairs, design: CaptureDesign(lists: counts.lists, pairs: pairs).rows)
  }

  /// Fits a design whose rows are the combinations of lists from 1 on, or some of them.
  init?(
    _ counts: CaptureCounts, pairs: [Int], design: [[Double]], combinations: [Int]? = nil,
    tolerance: Double = 1e-14
  ) {
    let seen = (combinations ?? Array(1..<counts.counts.count)).map { Double(counts.counts[$0]) }
    let fit = PoissonRegression.fit(design: design, counts: seen, tolerance: tolerance)
    guard let fit else { return nil }
    self.init(fit, of: counts, pairs: pairs, combinations: seen.count)
  }

  private init(
    _ fit: PoissonRegression, of counts: CaptureCounts, pairs: [Int], combinations: Int
  ) {
    let unseen = exp(fit.coefficients[0])
    let seen = Double(counts.seen)
    let parameters = fit.coefficients.count
    self.pairs = pairs
    coefficients = fit.coefficients
    errors = fit.coefficients.indices.map { fit.covariance[$0][$0].squareRoot() }
    estimate = PopulationEstimate(
      seen: seen, total: seen + unseen,
      variance: unseen + unseen * unseen * fit.covariance[0][0])
    deviance = fit.deviance
    degrees = combinations - parameters
    logLikelihood = fit.logLikelihood
    aic = -2 * fit.logLikelihood + 2 * Double(parameters)
  }
}
