/// Which areas differ from the average by more than chance, given their size.
///
/// For at least about ten areas; a handful is better drawn as dots with intervals. The limits know
/// of no other variation than chance, so with real differences between areas too many lie outside.
public enum Funnel {
  /// Between which proportions an area of a given size lies if it is average.
  ///
  /// A proportion is outside exactly when its Wilson interval leaves out the average.
  ///
  /// - Parameters:
  ///   - average: Proportion of all areas together; a fraction.
  ///   - size: How many the area has; a count, at least 1.
  ///   - confidence: Share of average areas within, as a fraction such as 0.95 or 0.998.
  /// - Returns: Control limits, as fractions within 0 and 1.
  /// - Precondition: `size > 0` and `0 < confidence < 1`.
  /// - Complexity: O(1).
  ///
  /// > Source: Spiegelhalter (2005), Funnel plots for comparing institutional performance,
  /// > Statistics in Medicine 24, 1185-1202.
  public static func proportionLimits(
    average: Double, size: Int, confidence: Double = 0.95
  ) -> Interval {
    precondition(size > 0, "an area without anybody has no place in a funnel")
    let error = (average * (1 - average) / Double(size)).squareRoot()
    let width = Normal.multiplier(confidence: confidence) * error
    return Interval(lower: average - width, upper: average + width).clamped(to: 0...1)
  }

  /// The edges of the funnel at a given number of events, for drawing it.
  ///
  /// - Parameters:
  ///   - events: Events of an area; a count, at least 1.
  ///   - average: Rate of all areas together; events per person, more than 0.
  ///   - confidence: Share of average areas within, as a fraction such as 0.95 or 0.998.
  /// - Returns: The population above which so many events are too few, and the one below which they
  ///   are too many.
  /// - Precondition: `events > 0`, `average > 0` and `0 < confidence < 1`.
  /// - Complexity: O(√events).
  ///
  /// The exact Poisson limits are found by the published bisection, which stops at about the
  /// seventh digit, so that others' funnels come out as they are drawn.
  ///
  /// > Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202; Public Health England
  /// > (2018), funnel plot tool, after Garwood (1936), Biometrika 28, 437-442.
  public static func rateEdge(
    events: Int, average: Double, confidence: Double = 0.95
  ) -> (tooFewAbove: Double, tooManyBelow: Double) {
    precondition(events > 0 && average > 0, "a funnel of rates starts at one event")
    let tail = (1 - confidence) / 2
    let count = Double(events)
    let upper = bisect(events) { IncompleteGamma.upper(count + 1, $0) < tail }
    let lower = bisect(events) { IncompleteGamma.lower(count, $0) > tail }
    return (upper / average, lower / average)
  }

  /// The expected events at which a limit lies: a share v of the way from 0 to infinity is halved
  /// until its step is below 1e-7.
  private static func bisect(_ events: Int, isAbove: (Double) -> Bool) -> Double {
    var (share, step) = (0.5, 0.5)
    while step > 1e-7 {
      step /= 2
      let expected = Double(1 + events) * share / (1 - share)
      share += isAbove(expected) ? -step : step
    }
    return Double(1 + events) * share / (1 - share)
  }

  /// Where a proportion stands against the average of all areas.
  ///
  /// - Parameters:
  ///   - count: How many of the area; a count.
  ///   - total: How many the area has; a count.
  ///   - average: Proportion of all areas together; a fraction.
  /// - Returns: The standing at 95% and 99.8%; nil if the total is 0.
  /// - Precondition: `0 <= count <= total`.
  /// - Complexity: O(1).
  ///
  /// > Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202.
  public static func standing(of count: Int, of total: Int, average: Double) -> Standing? {
    guard let wide = Proportion.wilson(count, of: total, confidence: 0.998)?.interval,
      let narrow = Proportion.wilson(count, of: total)?.interval
    else { return nil }
    return Standing(average, narrow: narrow, wide: wide)
  }

  /// Where a rate stands against the average of all areas.
  ///
  /// - Parameters:
  ///   - count: Events of the area; a count.
  ///   - population: People of the area; people.
  ///   - average: Rate of all areas together; events per person.
  /// - Returns: The standing at 95% and 99.8%; nil if the population is 0.
  /// - Precondition: `count >= 0`.
  /// - Complexity: O(1).
  ///
  /// > Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185-1202; exact limits below 10
  /// > events and Byar's from 10, as Public Health England (2018).
  public static func standing(
    of count: Int, population: Double, average: Double
  ) -> Standing? {
    guard population > 0 else { return nil }
    return Standing(
      average * population, narrow: PoissonCount.published(count),
      wide: PoissonCount.published(count, confidence: 0.998))
  }
}
