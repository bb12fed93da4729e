/// A straight scale from numbers to places on a drawing.
///
struct LinearScale {
  /// Numbers at the two ends.
  let domain: ClosedRange<Double>
  /// Place of the lower end.
  let start: Double
  /// Place of the upper end; may be the smaller of the two places.
  let end: Double

  /// Where a number stands.
  func callAsFunction(_ value: Double) -> Double {
    let span = domain.upperBound - domain.lowerBound
    guard span > 0 else { return start }
    return start + (value - domain.lowerBound) / span * (end - start)
  }
}
