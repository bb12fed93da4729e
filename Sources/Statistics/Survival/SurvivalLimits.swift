import Foundation

/// The scale on which the limits of a survival curve are symmetrical.
public enum SurvivalLimits: Sendable, Hashable, CaseIterable {
  /// Log of minus log: stays within 0 and 1, the default.
  case logLog

  /// Log: the default of R's `survfit`, cut at 1.
  case log

  /// The survival itself, cut at 0 and 1.
  case plain

  /// Log odds.
  case logit

  /// The limits at one step: 1 to 1 while nothing has happened, nil at survival 0.
  func interval(_ step: KaplanMeier.Step, z: Double) -> Interval? {
    let survival = step.survival
    guard survival > 0 else { return nil }
    guard survival < 1 else { return Interval(lower: 1, upper: 1) }
    let error = z * step.logVariance.squareRoot()
    return interval(survival, error).clamped(to: 0...1)
  }

  private func interval(_ survival: Double, _ error: Double) -> Interval {
    switch self {
    case .logLog:
      SurvivalLimits.logLog(survival, error: error)
    case .log:
      Interval(lower: survival * exp(-error), upper: survival * exp(error))
    case .plain:
      Interval(lower: survival * (1 - error), upper: survival * (1 + error))
    case .logit:
      SurvivalLimits.logit(survival, error: error / (1 - survival))
    }
  }

  /// Log-log limits of a share, from the error of its logarithm.
  static func logLog(_ share: Double, error: Double) -> Interval {
    let power = exp(error / abs(Foundation.log(share)))
    return Interval(lower: pow(share, power), upper: pow(share, 1 / power))
  }

  private static func logit(_ share: Double, error: Double) -> Interval {
    let odds = share / (1 - share)
    let (low, high) = (odds * exp(-error), odds * exp(error))
    return Interval(lower: low / (1 + low), upper: high / (1 + high))
  }
}
