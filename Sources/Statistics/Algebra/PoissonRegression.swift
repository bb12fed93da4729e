import Foundation

/// Log-linear regression of counts, by iteratively reweighted least squares.
///
/// > Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd ed., section 2.5.
struct PoissonRegression {
  let coefficients: [Double]
  let covariance: [[Double]]
  let means: [Double]
  let deviance: Double
  let logLikelihood: Double

  /// Fits; nil where the columns are not independent or no finite estimate is approached.
  ///
  /// It begins, stops and takes the covariance as R's `glm` does (from the weights before the last
  /// round), so that what others computed with R comes out digit by digit.
  ///
  /// - Parameters:
  ///   - design: One row per count, one column per coefficient.
  ///   - counts: Observed counts, fractional ones allowed.
  ///   - offsets: Known part of the logarithm of each mean; none means nought.
  ///   - tolerance: The relative change of the deviance at which to stop; R's own is 1e-8.
  /// - Returns: The fit, or nil.
  static func fit(
    design: [[Double]], counts: [Double], offsets: [Double]? = nil, tolerance: Double = 1e-14
  ) -> PoissonRegression? {
    let offsets = offsets ?? [Double](repeating: 0, count: counts.count)
    // The first weights come from the counts themselves, a little above nought.
    var means = counts.map { $0 + 0.1 }
    var deviance = Self.deviance(of: counts, means)
    var coefficients: [Double]?
    for round in 0..<100 {
      let working = zip(zip(counts, means), offsets).map { pair, offset in
        log(pair.1) - offset + (pair.0 - pair.1) / pair.1
      }
      let information = information(design, means)
      guard let root = LinearSystem.cholesky(information) else { return nil }
      let next = LinearSystem.solve(root, product(design, zip(working, means).map(*)))
      means = zip(design, offsets).map { row, offset in exp(dot(row, next) + offset) }
      guard next.allSatisfy(\.isFinite), means.allSatisfy(\.isFinite) else { return nil }
      let before = deviance
      deviance = Self.deviance(of: counts, means)
      // In the last digits the deviance may go to and fro for ever.
      let stands = round > 20 && coefficients.map { change(from: $0, to: next) < 1e-11 } ?? false
      if stands || abs(deviance - before) / (abs(deviance) + 0.1) < tolerance {
        return finish(counts, means, next, information)
      }
      coefficients = next
    }
    return nil
  }

  private static func finish(
    _ counts: [Double], _ means: [Double], _ coefficients: [Double], _ information: [[Double]]
  ) -> PoissonRegression? {
    guard let covariance = LinearSystem.inverse(information) else { return nil }
    return PoissonRegression(
      coefficients: coefficients, covariance: covariance, means: means,
      deviance: deviance(of: counts, means),
      logLikelihood: zip(counts, means).reduce(0) { sum, pair in
        sum + pair.0 * log(pair.1) - pair.1 - PointDensity.logFactorial(pair.0)
      })
  }

  private static func deviance(of counts: [Double], _ means: [Double]) -> Double {
    zip(counts, means).reduce(0) { $0 + 2 * PointDensity.deviance(of: $1.0, mean: $1.1) }
  }

  private static func information(_ design: [[Double]], _ weights: [Double]) -> [[Double]] {
    let size = design.first?.count ?? 0
    var sums = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for (row, weight) in zip(design, weights) {
      for i in 0..<size where row[i] != 0 {
        for j in 0..<size { sums[i][j] += weight * row[i] * row[j] }
      }
    }
    return sums
  }

  private static func product(_ design: [[Double]], _ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: design.first?.count ?? 0)
    for (row, value) in zip(design, values) {
      for i in sums.indices { sums[i] += row[i] * value }
    }
    return sums
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func change(from old: [Double], to new: [Double]) -> Double {
    zip(old, new).map { abs($0 - $1) / (1 + abs($1)) }.max() ?? 0
  }
}
