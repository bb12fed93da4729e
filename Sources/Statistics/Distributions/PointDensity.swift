import Foundation

/// Poisson and binomial probabilities without the cancellation of log-gamma differences.
///
/// The counts may be fractional, so that the same functions serve as the leading factors of the
/// incomplete gamma and beta functions.
///
/// > Source: Loader (2000), Fast and accurate computation of binomial probabilities.
enum PointDensity {
  /// The Poisson probability of a count: mean^count exp(-mean) / gamma(count + 1).
  static func poisson(_ count: Double, mean: Double) -> Double {
    guard count > 0 else { return exp(-mean) }
    guard mean > 0 else { return 0 }
    let exponent = -stirlingError(count) - deviance(count, mean)
    return exp(exponent) / (2 * Double.pi * count).squareRoot()
  }

  /// The binomial probability of a count out of `total`, with the chance and its complement given.
  static func binomial(
    _ count: Double, of total: Double, chance: Double, otherwise: Double
  ) -> Double {
    if chance <= 0 { return count == 0 ? 1 : 0 }
    if otherwise <= 0 { return count == total ? 1 : 0 }
    let rest = total - count
    if count == 0 { return exp(-deviance(total, total * otherwise) - total * chance) }
    if rest == 0 { return exp(-deviance(total, total * chance) - total * otherwise) }
    let exponent =
      stirlingError(total) - stirlingError(count) - stirlingError(rest)
      - deviance(count, total * chance) - deviance(rest, total * otherwise)
    return exp(exponent) * (total / (2 * Double.pi * count * rest)).squareRoot()
  }

  /// What Stirling's formula leaves out of log gamma(n + 1).
  ///
  /// The series needs n above 15; a smaller n climbs there by steps that are each small, so nothing
  /// cancels, and no platform's log-gamma is asked.
  static func stirlingError(_ n: Double) -> Double {
    var climbed = 0.0
    var n = n
    while n <= 15 {
      climbed += (n + 0.5) * log1p(1 / n) - 1
      n += 1
    }
    let square = n * n
    let tail = (1.0 / 1680 - (1.0 / 1188) / square) / square
    return climbed + (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - tail) / square) / square) / n
  }

  /// count log(count / mean) + mean - count, kept exact where the two are close.
  static func deviance(_ count: Double, _ mean: Double) -> Double {
    guard abs(count - mean) < 0.1 * (count + mean) else {
      return count * log(count / mean) + mean - count
    }
    var share = (count - mean) / (count + mean)
    var sum = (count - mean) * share
    var term = 2 * count * share
    share *= share
    for odd in stride(from: 3.0, through: 2_001, by: 2) {
      term *= share
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }

  /// The deviance of a count that may be 0.
  static func deviance(of count: Double, mean: Double) -> Double {
    count > 0 ? deviance(count, mean) : mean
  }

  /// The natural logarithm of n!, for any n from 0.
  static func logFactorial(_ n: Double) -> Double {
    guard n > 0 else { return 0 }
    return stirlingError(n) + (n + 0.5) * log(n) - n + 0.5 * log(2 * Double.pi)
  }
}
