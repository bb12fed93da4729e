/// Differences of two independent estimates that each have their own interval.
public enum Difference {
  /// The difference of two estimates, with limits put together from theirs.
  ///
  /// The two intervals must have the same coverage, and the two groups no child in common. With
  /// Wilson limits this is Newcombe's interval; with log-log limits of two cumulative incidences at
  /// one day it compares groups without assuming that the limits are symmetrical.
  ///
  /// - Parameters:
  ///   - first: Estimate to subtract from; any unit.
  ///   - second: Estimate to subtract; the same unit.
  /// - Returns: First minus second, in their unit; without limits if either has none.
  /// - Complexity: O(1).
  ///
  /// > Source: Zou and Donner (2008), Construction of confidence limits about effect measures: a
  /// > general approach, Statistics in Medicine 27, 1693-1702.
  public static func squareAndAdd(_ first: Estimate, minus second: Estimate) -> Estimate {
    let value = first.value - second.value
    guard let one = first.interval, let two = second.interval else {
      return Estimate(value: value, interval: nil)
    }
    let down = hypotenuse(first.value - one.lower, two.upper - second.value)
    let up = hypotenuse(one.upper - first.value, second.value - two.lower)
    return Estimate(value: value, interval: Interval(lower: value - down, upper: value + up))
  }

  private static func hypotenuse(_ a: Double, _ b: Double) -> Double {
    (a * a + b * b).squareRoot()
  }
}
