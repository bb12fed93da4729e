import Foundation

/// The standard normal distribution.
public enum Normal {
  /// The point below which a given share of the standard normal distribution lies.
  ///
  /// Full double precision between 1e-300 and 1 - 1e-16; a probability just under 1 has lost its
  /// own digits already, so ask for the lower tail and change the sign.
  ///
  /// - Parameter probability: Share below the point; a fraction.
  /// - Returns: The quantile, in standard deviations.
  /// - Precondition: `0 < probability < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution,
  /// > Applied Statistics 37, 477-484.
  public static func quantile(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "the probability must lie between 0 and 1")
    let offset = probability - 0.5
    if abs(offset) <= 0.425 {
      return offset * ratio(0.180625 - offset * offset, centreAbove, centreBelow)
    }
    let tail = min(probability, 1 - probability)
    let depth = (-log(tail)).squareRoot()
    let size =
      depth <= 5
      ? ratio(depth - 1.6, middleAbove, middleBelow)
      : ratio(depth - 5, farAbove, farBelow)
    return offset < 0 ? -size : size
  }

  /// The share of the standard normal distribution below a point.
  ///
  /// - Parameter point: Place on the axis; standard deviations from the mean.
  /// - Returns: The lower tail, as a fraction.
  /// - Complexity: O(1).
  ///
  /// > Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.29.
  public static func cumulative(_ point: Double) -> Double {
    0.5 * erfc(-point / 2.0.squareRoot())
  }

  /// The multiplier of a standard error for a two-sided interval, such as 1.96 for 0.95.
  static func multiplier(confidence: Double) -> Double {
    -quantile(tail(confidence: confidence))
  }

  /// The share left out at each end of a two-sided interval.
  static func tail(confidence: Double) -> Double {
    precondition(confidence > 0 && confidence < 1, "confidence is a fraction between 0 and 1")
    return (1 - confidence) / 2
  }

  private static func ratio(_ x: Double, _ above: [Double], _ below: [Double]) -> Double {
    polynomial(x, above) / polynomial(x, below)
  }

  private static func polynomial(_ x: Double, _ coefficients: [Double]) -> Double {
    coefficients.reversed().reduce(0) { $0 * x + $1 }
  }
}

/// The coefficients of AS 241, constant term first.
extension Normal {
  private static let centreAbove = [
    3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3,
    1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
    3.3430575583588128105e4, 2.5090809287301226727e3,
  ]
  private static let centreBelow = [
    1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
    2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
    5.2264952788528545610e3,
  ]
  private static let middleAbove = [
    1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
    3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1,
    2.27238449892691845833e-2, 7.74545014278341407640e-4,
  ]
  private static let middleBelow = [
    1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
    1.05075007164441684324e-9,
  ]
  private static let farAbove = [
    6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
    2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
    2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ]
  private static let farBelow = [
    1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15,
  ]
}
