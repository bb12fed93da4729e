/// A chart of single values over time, with the limits that ordinary variation would keep.
///
/// For about twelve values or more. Values that share children, such as rolling years, must not be
/// charted. Of counts near nought the lower limit is negative: clip it, and prefer a chart of the
/// days between events.
///
/// > Source: Wheeler (2000), Understanding Variation, 2nd ed.; NHS England, Making Data Count.
public struct XmRChart: Sendable, Hashable {
  /// The fewest values for which limits are trusted.
  static let enough = 12

  /// The values with what each of them signals; length n, in order of time.
  public let points: [Point]

  /// The mean of the values, in their unit.
  public let mean: Double

  /// The lower process limit, in the unit of the values; may be below nought.
  public let lowerLimit: Double

  /// The upper process limit, in the unit of the values.
  public let upperLimit: Double

  /// Whether there are fewer than twelve values: then say so beside the chart.
  public var isShort: Bool { points.count < XmRChart.enough }

  /// Draws up the chart.
  ///
  /// The limits lie 2.66 mean moving ranges from the mean. If all values are equal they lie on it,
  /// and nothing is signalled. Nil for fewer than two values.
  ///
  /// - Parameters:
  ///   - values: Values at equal distances of time; any unit, length n, in order.
  ///   - screensRanges: Whether moving ranges of 3.267 times their mean or more are left out of it
  ///     once, so that one jump does not widen the limits.
  /// - Complexity: O(n).
  ///
  /// > Source: Wheeler (2000), Understanding Variation, 2nd ed.; rules in the order of NHS England,
  /// > Making Data Count, as in NHSRplotthedots 0.2.2.
  public init?(_ values: [Double], screensRanges: Bool = true) {
    guard values.count > 1 else { return nil }
    let mean = values.reduce(0, +) / Double(values.count)
    let range = XmRChart.meanRange(values, screens: screensRanges)
    self.mean = mean
    lowerLimit = mean - 2.66 * range
    upperLimit = mean + 2.66 * range
    points = XmRRules(values, mean: mean, reach: 2.66 * range).points
  }

  /// The lower limit for display, not below what is possible.
  ///
  /// - Parameter floor: Smallest possible value; in the unit of the values, 0 for counts.
  /// - Returns: The lower limit or the floor, whichever is higher.
  /// - Complexity: O(1).
  ///
  /// > Source: Wheeler (2000), Understanding Variation, 2nd ed., chapter 5.
  public func shownLowerLimit(floor: Double) -> Double {
    max(floor, lowerLimit)
  }

  private static func meanRange(_ values: [Double], screens: Bool) -> Double {
    let ranges = zip(values, values.dropFirst()).map { abs($1 - $0) }
    let mean = ranges.reduce(0, +) / Double(ranges.count)
    let kept = ranges.filter { $0 < 3.267 * mean }
    // With equal values no range is below 0, and none may be left out.
    guard screens, !kept.isEmpty else { return mean }
    return kept.reduce(0, +) / Double(kept.count)
  }
}
