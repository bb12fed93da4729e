/// A rate an area would have if its ages were those of a standard population.
public enum DirectlyStandardisedRate {
  /// The fewest events for which the rate is given.
  static let fewestEvents = 10

  /// A directly standardised rate with Dobson's interval.
  ///
  /// Not given below 10 events, so most local figures over several bands will be blank:
  /// ``IndirectlyStandardised`` or crude rates by age with exact limits are then the usable forms.
  /// A standard of children only must be declared in the method note. Where one child can have
  /// several events, give the bands by number of events, or the interval is too narrow.
  ///
  /// - Parameters:
  ///   - bands: Age bands of the area, every band of the standard once; any order.
  ///   - multiplier: How many people the rate is stated for; people, such as 10,000.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The rate with limits, in events per `multiplier` people; nil below 10 events or
  ///   where a band has nobody.
  /// - Precondition: `0 < confidence < 1`.
  /// - Complexity: O(bands).
  ///
  /// > Source: Dobson, Kuulasmaa, Eberle and Scherer (1991), Confidence intervals for weighted sums
  /// > of Poisson parameters, Statistics in Medicine 10, 457-462; repeats as in Public Health
  /// > England (2018), Technical Guide: Confidence Intervals.
  public static func rate(
    _ bands: [AgeBand], per multiplier: Double, confidence: Double = 0.95
  ) -> Estimate? {
    guard bands.reduce(0, { $0 + $1.events }) >= fewestEvents else { return nil }
    return unsuppressed(bands, per: multiplier, confidence: confidence)
  }

  /// The rate for any number of events from 1: for checking the formula, not for publication.
  static func unsuppressed(
    _ bands: [AgeBand], per multiplier: Double, confidence: Double
  ) -> Estimate? {
    let events = bands.reduce(0) { $0 + $1.events }
    let weight = bands.reduce(0) { $0 + $1.standard }
    guard events > 0, weight > 0, bands.allSatisfy({ $0.population > 0 }) else { return nil }
    var sum = 0.0
    var variance = 0.0
    for band in bands {
      let share = band.standard / weight / band.population
      sum += share * Double(band.events)
      variance += share * share * Double(band.squaredEvents)
    }
    let count = Double(events)
    let scale = (variance / count).squareRoot()
    let limits = PoissonCount.byar(events, confidence: confidence)
    let interval = Interval(
      lower: sum + scale * (limits.lower - count), upper: sum + scale * (limits.upper - count))
    return Estimate(value: sum * multiplier, interval: interval.multiplied(by: multiplier))
  }
}
