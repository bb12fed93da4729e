/// Shares of a whole: how many of a known number.
public enum Proportion {
  /// Wilson's score interval for a proportion.
  ///
  /// The limits stay within 0 and 1 for every count, are exactly 0 and 1 at the ends, and are never
  /// empty at 0 or at the total.
  ///
  /// - Parameters:
  ///   - count: How many have the attribute; a count, from 0 to `total`.
  ///   - total: How many there are; a count.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The proportion with its limits, as fractions; nil if `total` is 0.
  /// - Precondition: `0 <= count <= total` and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Wilson (1927), Probable inference, the law of succession, and statistical inference,
  /// > J. Am. Stat. Assoc. 22, 209-212.
  public static func wilson(
    _ count: Int, of total: Int, confidence: Double = 0.95
  ) -> Estimate? {
    precondition(count >= 0 && count <= total, "a share counts part of its total")
    guard total > 0 else { return nil }
    let z = Normal.multiplier(confidence: confidence)
    let (x, n) = (Double(count), Double(total))
    let middle = 2 * x + z * z
    let spread = z * (z * z + 4 * x * (1 - x / n)).squareRoot()
    let width = 2 * (n + z * z)
    let interval = Interval(
      lower: count == 0 ? 0 : (middle - spread) / width,
      upper: count == total ? 1 : (middle + spread) / width)
    return Estimate(value: x / n, interval: interval.clamped(to: 0...1))
  }

  /// Clopper and Pearson's exact interval for a proportion.
  ///
  /// It never covers less than it says, and for small totals covers a good deal more: Wilson's is
  /// the default of the reports.
  ///
  /// - Parameters:
  ///   - count: How many have the attribute; a count, from 0 to `total`.
  ///   - total: How many there are; a count.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The proportion with its limits, as fractions; nil if `total` is 0.
  /// - Precondition: `0 <= count <= total` and `0 < confidence < 1`.
  /// - Complexity: O(√total).
  ///
  /// > Source: Clopper and Pearson (1934), The use of confidence or fiducial limits illustrated in
  /// > the case of the binomial, Biometrika 26, 404-413.
  public static func clopperPearson(
    _ count: Int, of total: Int, confidence: Double = 0.95
  ) -> Estimate? {
    precondition(count >= 0 && count <= total, "a share counts part of its total")
    guard total > 0 else { return nil }
    let tail = Normal.tail(confidence: confidence)
    let (x, n) = (Double(count), Double(total))
    let lower = count == 0 ? 0 : IncompleteBeta.quantile(tail, x, n - x + 1)
    let upper = count == total ? 1 : IncompleteBeta.upperQuantile(tail, x + 1, n - x)
    return Estimate(value: x / n, interval: Interval(lower: lower, upper: upper))
  }

  /// Newcombe's interval for the difference of two independent proportions.
  ///
  /// Built from the two Wilson intervals, so it holds at 0 and at the total, where the simple
  /// formula has width nought.
  ///
  /// - Parameters:
  ///   - count: How many of the first group have the attribute; a count.
  ///   - total: How many are in the first group; a count.
  ///   - otherCount: How many of the second group have the attribute; a count.
  ///   - otherTotal: How many are in the second group; a count.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: First minus second proportion with limits, as fractions from -1 to 1; nil if a
  ///   total is 0.
  /// - Precondition: each count lies from 0 to its total, and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Newcombe (1998), Interval estimation for the difference between independent
  /// > proportions, Statistics in Medicine 17, 873-890, method 10.
  public static func newcombeDifference(
    _ count: Int, of total: Int, minus otherCount: Int, of otherTotal: Int,
    confidence: Double = 0.95
  ) -> Estimate? {
    guard let first = wilson(count, of: total, confidence: confidence),
      let second = wilson(otherCount, of: otherTotal, confidence: confidence)
    else { return nil }
    return Difference.squareAndAdd(first, minus: second)
  }
}
