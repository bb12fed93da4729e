/// A curve as corners, in time and proportion, broken where a value is withheld.
///
struct StepTrace {
  /// A place where the curve is withheld.
  struct Gap: Hashable {
    /// When it begins.
    let time: Double
    /// The last proportion shown before it.
    let value: Double
    /// The symbol that stands there.
    let symbol: Symbol
  }

  /// Corners of each unbroken part.
  private(set) var pieces: [[Point]] = []
  /// Outlines of the limits of each step that has them.
  private(set) var bands: [[Point]] = []
  /// Where it is broken.
  private(set) var gaps: [Gap] = []

  init(_ curve: StepChart.Curve, to end: Double) {
    var piece = [Point(0, curve.start)]
    var height: Double? = curve.start
    var last = curve.start
    let steps = curve.steps.filter { $0.time <= end }
    for step in steps {
      if let height { piece.append(Point(step.time, height)) }
      switch step.value {
      case .shown(let value, _):
        piece.append(Point(step.time, value))
        last = value
      case .symbol(let symbol):
        if height != nil { gaps.append(Gap(time: step.time, value: last, symbol: symbol)) }
        close(&piece)
      }
      height = step.value.number
    }
    if let height { piece.append(Point(end, height)) }
    close(&piece)
    bands = StepTrace.bands(steps, to: end)
  }

  private mutating func close(_ piece: inout [Point]) {
    var corners: [Point] = []
    for point in piece where point != corners.last { corners.append(point) }
    if !corners.isEmpty { pieces.append(corners) }
    piece = []
  }

  /// Neighbouring steps with limits share one outline, so that pale bands show no seams.
  private static func bands(_ steps: [StepChart.Step], to end: Double) -> [[Point]] {
    var bands: [[Point]] = []
    var (upper, lower): ([Point], [Point]) = ([], [])
    for (index, step) in steps.enumerated() {
      let next = index + 1 < steps.count ? steps[index + 1].time : end
      if let limits = step.limits, step.value.number != nil {
        upper += [Point(step.time, limits.upperBound), Point(next, limits.upperBound)]
        lower += [Point(step.time, limits.lowerBound), Point(next, limits.lowerBound)]
      } else if !upper.isEmpty {
        bands.append(upper + lower.reversed())
        (upper, lower) = ([], [])
      }
    }
    return upper.isEmpty ? bands : bands + [upper + lower.reversed()]
  }
}
