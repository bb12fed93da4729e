/// The fixed rules by which two published values differ by more than chance explains.
///
/// Nothing here looks behind the published values, so nothing can be told that was not released.
enum ClearChange {
  /// Of a normal distribution 95% lie within so many standard deviations.
  private static let deviations = 1.96
  /// Below this number in both together counts are too few for any rule.
  static let fewest = 10

  /// Whether the 95% intervals do not touch; nothing where one has none.
  ///
  /// Stricter than a test of the difference: intervals of two clearly different values can touch.
  static func byIntervals(_ before: PublishedValue, _ after: PublishedValue) -> Bool? {
    guard let first = before.lower, let second = after.lower else { return nil }
    let (firstEnd, secondEnd) = (before.upper ?? .infinity, after.upper ?? .infinity)
    return firstEnd < second || secondEnd < first
  }

  /// Whether counts of two periods of one length differ by more than chance explains; nothing where
  /// they are too few to tell.
  ///
  /// Counts that were rounded to a multiple of `base` can lie `base` closer than they look.
  ///
  /// > Source: Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from
  /// Poisson series, Biometrika 31, in its large-sample form.
  static func byCounts(_ before: Int, _ after: Int, base: Int) -> Bool? {
    let sum = before + after
    guard sum >= fewest else { return nil }
    let gap = Double(max(0, abs(after - before) - (base > 1 ? base : 0)))
    return gap > deviations * Double(sum).squareRoot()
  }
}
