import Foundation

/// The multinomial likelihood of each number in all, the other coefficients at their best.
struct ProfileLikelihood {
  private let design: [[Double]]
  private let seen: [Double]
  private let total: Double
  private let logFactorial: (Double) -> Double

  /// The log factorial is a parameter so that a test can take the approximation that others take.
  init(
    _ counts: CaptureCounts, pairs: [Int], logFactorial: @escaping (Double) -> Double
  ) {
    let rows = CaptureDesign(lists: counts.lists, pairs: pairs).rows
    let unseen = (rows.first ?? []).indices.map { $0 == 0 ? 1.0 : 0 }
    design = rows + [unseen]
    seen = counts.counts.dropFirst().map(Double.init)
    total = Double(counts.seen)
    self.logFactorial = logFactorial
  }

  /// The number of greatest likelihood and the limits on either side of it.
  func limits(
    near estimate: Double, confidence: Double
  ) -> (best: Double, interval: Interval) {
    let start = total + 1e-6 * max(1, estimate - total)
    let best = highest(from: start, to: total + 4 * (estimate - total))
    let z = Normal.multiplier(confidence: confidence)
    let level = height(best) - z * z / 2
    let lower = height(start) > level ? total : crossing(level, below: start, above: best)
    var far = best
    while height(far) > level {
      far = total + 2 * (far - total)
      if far > 1_000 * estimate { return (best, Interval(lower: lower, upper: .infinity)) }
    }
    return (best, Interval(lower: lower, upper: crossing(level, below: far, above: best)))
  }

  /// The log-likelihood of a number in all, up to a constant.
  private func height(_ all: Double) -> Double {
    let unseen = all - total
    let counts = seen + [unseen]
    guard let fit = PoissonRegression.fit(design: design, counts: counts) else {
      return -.infinity
    }
    let chances = zip(counts, fit.means).reduce(0) { sum, pair in
      pair.0 > 0 ? sum + pair.0 * log(pair.1 / all) : sum
    }
    return logFactorial(all) - logFactorial(unseen) + chances
  }

  private func highest(from start: Double, to end: Double) -> Double {
    let golden = (5.0.squareRoot() - 1) / 2
    var (low, high) = (start, end)
    var inner = (high - golden * (high - low), low + golden * (high - low))
    var heights = (height(inner.0), height(inner.1))
    while high - low > 1e-8 * high {
      if heights.0 > heights.1 {
        high = inner.1
        inner = (high - golden * (high - low), inner.0)
        heights = (height(inner.0), heights.0)
      } else {
        low = inner.0
        inner = (inner.1, low + golden * (high - low))
        heights = (heights.1, height(inner.1))
      }
    }
    return (low + high) / 2
  }

  private func crossing(_ level: Double, below: Double, above: Double) -> Double {
    var (under, over) = (below, above)
    while abs(over - under) > 1e-12 * over {
      let middle = (under + over) / 2
      if middle == under || middle == over { break }
      if height(middle) > level { over = middle } else { under = middle }
    }
    return (under + over) / 2
  }
}
