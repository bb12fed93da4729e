/// Exact inference on the ratio of two rates, for small counts.
extension RateRatio {
  /// The ratio of two rates with exact limits, given how many events both groups had together.
  ///
  /// - Parameters:
  ///   - count: Events of the group; a count.
  ///   - population: People of the group; people or person-years, more than 0.
  ///   - reference: Events of the reference group; a count.
  ///   - referencePopulation: People of the reference group; in the same unit, more than 0.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The ratio with limits, a pure number; nil if the reference group has no event.
  /// - Precondition: counts are at least 0 and `0 < confidence < 1`.
  /// - Complexity: O(√events).
  ///
  /// > Source: Przyborowski and Wilenski (1940), Homogeneity of results in testing samples from
  /// > Poisson series, Biometrika 31, 313-323; limits by Clopper and Pearson (1934).
  public static func exact(
    _ count: Int, population: Double, to reference: Int, population referencePopulation: Double,
    confidence: Double = 0.95
  ) -> Estimate? {
    let group = (events: Double(count), people: population)
    let other = (events: Double(reference), people: referencePopulation)
    guard let value = ratio(group, other),
      let share = Proportion.clopperPearson(count, of: count + reference, confidence: confidence)
    else { return nil }
    let scale = referencePopulation / population
    return Estimate(
      value: value,
      interval: share.interval.map { limits in
        Interval(lower: odds(limits.lower) * scale, upper: odds(limits.upper) * scale)
      })
  }

  /// The chance of counts at least as unlikely as these if the two rates were equal.
  ///
  /// Two-sided by adding every split of the events that is no more likely than the one seen; splits
  /// equally likely up to rounding count as equally likely. It need not agree with the interval.
  ///
  /// - Parameters:
  ///   - count: Events of the group; a count.
  ///   - population: People of the group; people or person-years, more than 0.
  ///   - reference: Events of the reference group; a count.
  ///   - referencePopulation: People of the reference group; in the same unit, more than 0.
  /// - Returns: The p value, as a fraction; nil if neither group has an event.
  /// - Precondition: counts are at least 0 and populations more than 0.
  /// - Complexity: O(events).
  ///
  /// > Source: Przyborowski and Wilenski (1940), Biometrika 31, 313-323; two-sided as in Freeman
  /// > and Halton (1951), Biometrika 38, 141-149.
  public static func exactP(
    _ count: Int, population: Double, to reference: Int, population referencePopulation: Double
  ) -> Double? {
    precondition(population > 0 && referencePopulation > 0, "a rate needs people")
    let events = count + reference
    guard events > 0 else { return nil }
    let all = population + referencePopulation
    let likelihoods = (0...events).map { split in
      PointDensity.binomial(
        Double(split), of: Double(events), chance: population / all,
        otherwise: referencePopulation / all)
    }
    let seen = likelihoods[count] * (1 + 1e-7)
    return min(1, likelihoods.filter { $0 <= seen }.sorted().reduce(0, +))
  }

  private static func odds(_ share: Double) -> Double {
    share / (1 - share)
  }
}
