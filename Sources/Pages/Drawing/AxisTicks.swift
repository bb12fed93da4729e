/// The marks of an axis: round numbers that hold all that is shown.
///
struct AxisTicks {
  /// The marks, rising.
  let values: [Double]
  /// Decimals that every mark needs.
  let places: Int
  /// The ends of the axis.
  let domain: ClosedRange<Double>

  /// The marks for what is shown; whole numbers have whole marks.
  ///
  /// Zero is among them unless `fromZero` is false. Where `tight`, the axis ends with what is shown
  /// and not with the mark beyond it.
  init(_ shown: [Double], fromZero: Bool = true, most: Int = 5, tight: Bool = false) {
    let all = (fromZero ? [0] : []) + shown.filter(\.isFinite)
    let (low, high) = (all.min() ?? 0, all.max() ?? 0)
    let isWhole = shown.allSatisfy { $0 == $0.rounded() }
    let span = high > low ? (high - low) / Double(most) : 1
    let step = RoundStep(atLeast: isWhole ? max(span, 1) : span)
    let first = (low / step.size).rounded(.down)
    let last = max((high / step.size).rounded(.up), first + 1)
    let marks = stride(from: first, through: last, by: 1).map { $0 * step.size }
    let ends = tight && high > low ? low...high : first * step.size...last * step.size
    let edge = step.size * 1e-9
    values = marks.filter { $0 >= ends.lowerBound - edge && $0 <= ends.upperBound + edge }
    domain = ends
    places = step.places
  }

  /// The marks at given numbers.
  init(at values: [Double]) {
    self.values = values
    places = values.allSatisfy { $0 == $0.rounded() } ? 0 : 1
    domain = (values.min() ?? 0)...(values.max() ?? 0)
  }

  /// What stands at a mark.
  func label(_ value: Double, suffix: String = "") -> String {
    NumberText.decimal(value, places: places) + suffix
  }
}

/// A distance between marks: 1, 2 or 5 times a power of ten.
///
private struct RoundStep {
  let size: Double
  let places: Int

  init(atLeast least: Double) {
    var power = 1.0
    var places = 0
    while power * 10 <= least { power *= 10 }
    while power > least, places < 9 {
      places += 1
      power = 1 / RoundStep.power(places)
    }
    let factor = [1.0, 2, 5, 10].first { $0 * power >= least } ?? 10
    size = factor * power
    self.places = factor == 10 ? max(places - 1, 0) : places
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }
}
