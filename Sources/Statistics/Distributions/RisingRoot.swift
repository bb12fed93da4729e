/// The root of a rising function, by Newton's method inside a bracket that only shrinks.
enum RisingRoot {
  /// Finds where a rising function crosses zero.
  ///
  /// Where Newton's step leaves the bracket, or the value is not finite, the bracket is halved.
  static func find(
    from start: Double, in range: ClosedRange<Double>,
    _ function: (Double) -> (value: Double, slope: Double)
  ) -> Double {
    var low = range.lowerBound
    var high = range.upperBound
    var point = min(max(start, low), high)
    for _ in 0..<400 {
      let (value, slope) = function(point)
      if value == 0 { return point }
      if value > 0 { high = point } else { low = point }
      let newton = point - value / slope
      let inside = newton > low && newton < high
      let next = inside ? newton : low + (high - low) / 2
      // Newton doubles its digits: a step this small leaves an error far below rounding.
      if abs(next - point) <= (inside ? 1e-10 : 1e-15) * max(abs(point), 1e-2) { return next }
      point = next
    }
    return point
  }
}
