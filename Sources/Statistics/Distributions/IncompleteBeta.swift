import Foundation

/// The regularised incomplete beta function and its inverse.
///
/// > Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.5.8 (continued
/// > fraction, evaluated by Lentz's method).
enum IncompleteBeta {
  /// I_x(a, b), with x and 1 - x both given so that neither loses digits.
  static func lower(_ a: Double, _ b: Double, _ x: Double, _ rest: Double) -> Double {
    if x <= 0 { return 0 }
    if rest <= 0 { return 1 }
    if x < (a + 1) / (a + b + 2) { return head(a, b, x, rest) }
    return 1 - head(b, a, rest, x)
  }

  /// The x with I_x(a, b) = share.
  static func quantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
    if share <= 0.5 { return odds(share, a, b).x }
    return odds(1 - share, b, a).rest
  }

  /// The x with I_x(a, b) = 1 - share.
  static func upperQuantile(_ share: Double, _ a: Double, _ b: Double) -> Double {
    if share <= 0.5 { return odds(share, b, a).rest }
    return odds(1 - share, a, b).x
  }

  /// Solves for the log odds of x, where both ends of the unit interval keep their digits.
  private static func odds(
    _ share: Double, _ a: Double, _ b: Double
  ) -> (x: Double, rest: Double) {
    let root = RisingRoot.find(from: log(a / b), in: -740...740) { logit in
      let (x, rest) = split(logit)
      let below = lower(a, b, x, rest)
      let slope =
        PointDensity.binomial(a, of: a + b, chance: x, otherwise: rest) * a * b / (a + b)
      return (log(below / share), slope / below)
    }
    return split(root)
  }

  private static func split(_ logit: Double) -> (x: Double, rest: Double) {
    (1 / (1 + exp(-logit)), 1 / (1 + exp(logit)))
  }

  private static func head(_ a: Double, _ b: Double, _ x: Double, _ rest: Double) -> Double {
    let lead = PointDensity.binomial(a, of: a + b, chance: x, otherwise: rest) * b / (a + b)
    return lead * fraction(a, b, x)
  }

  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / bounded(1 - (a + b) * x / (a + 1))
    var product = d
    for step in 1...200_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / bounded(1 + even * d)
      c = bounded(1 + even / c)
      product *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / bounded(1 + odd * d)
      c = bounded(1 + odd / c)
      product *= d * c
      if abs(d * c - 1) < 2e-16 { break }
    }
    return product
  }

  private static func bounded(_ value: Double) -> Double {
    abs(value) < 1e-300 ? 1e-300 : value
  }
}
