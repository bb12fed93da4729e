import Foundation

/// The regularised incomplete gamma functions and their inverses.
///
/// > Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 6.5.29 (series) and
/// > 6.5.31 (continued fraction, evaluated by Lentz's method).
enum IncompleteGamma {
  /// P(shape, x): the share of the gamma distribution below x.
  static func lower(_ shape: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    return x < shape + 1 ? series(shape, x) : 1 - fraction(shape, x)
  }

  /// Q(shape, x) = 1 - P(shape, x), exact in the far tail.
  static func upper(_ shape: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    return x < shape + 1 ? 1 - series(shape, x) : fraction(shape, x)
  }

  /// The x with P(shape, x) = share.
  static func lowerQuantile(_ shape: Double, _ share: Double) -> Double {
    if share > 0.5 { return upperQuantile(shape, 1 - share) }
    return search(shape) { x in
      let below = lower(shape, x)
      return (log(below / share), slope(shape, x) / below)
    }
  }

  /// The x with Q(shape, x) = share.
  static func upperQuantile(_ shape: Double, _ share: Double) -> Double {
    if share > 0.5 { return lowerQuantile(shape, 1 - share) }
    return search(shape) { x in
      let above = upper(shape, x)
      return (-log(above / share), slope(shape, x) / above)
    }
  }

  /// Searches on the logarithm of x, where both tails are close to straight lines.
  private static func search(
    _ shape: Double, _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    let root = RisingRoot.find(from: log(shape), in: -740...(log(shape + 1) + 10)) {
      function(exp($0))
    }
    return exp(root)
  }

  /// The derivative of P by the logarithm of x: the density times x.
  private static func slope(_ shape: Double, _ x: Double) -> Double {
    shape * PointDensity.poisson(shape, mean: x)
  }

  private static func series(_ shape: Double, _ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    var divisor = shape
    while term > sum * 1e-17 {
      divisor += 1
      term *= x / divisor
      sum += term
    }
    return PointDensity.poisson(shape, mean: x) * sum
  }

  private static func fraction(_ shape: Double, _ x: Double) -> Double {
    let tiny = 1e-300
    var below = x + 1 - shape
    var c = 1 / tiny
    var d = 1 / (abs(below) < tiny ? tiny : below)
    var product = d
    for step in 1...200_000 {
      let index = Double(step)
      let above = -index * (index - shape)
      below += 2
      d = above * d + below
      c = below + above / c
      d = 1 / (abs(d) < tiny ? tiny : d)
      if abs(c) < tiny { c = tiny }
      product *= d * c
      if abs(d * c - 1) < 2e-16 { break }
    }
    return PointDensity.poisson(shape, mean: x) * shape * product
  }
}
