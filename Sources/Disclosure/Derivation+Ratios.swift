import Statistics

extension Derivation {
  /// A group's numbers beside those of all other children.
  struct Groups {
    let count: Int
    let population: Int
    let rest: Int
    let restPopulation: Int

    /// The fewer of the events expected in the group and in the rest, were their rates equal.
    var expected: Double {
      let events = Double(count + rest)
      return events * Double(min(population, restPopulation)) / Double(population + restPopulation)
    }
  }

  /// A ratio of rates with the exact conditional 95% interval, or of shares with Katz's, where
  /// enough events are expected.
  static func ratio(
    _ groups: Groups, as measure: Measure = .rateRatio, minimumExpected: Int, key: [String],
    policy: Policy
  ) -> ReleasedValue {
    let found = estimate(groups, as: measure, minimumExpected: minimumExpected)
    // The children at the stage before are counted; a population is public.
    let isLowTotal = measure == .riskRatio && policy.isLow(groups.population)
    return ReleasedValue(
      key: key, measure: measure, count: groups.count, denominator: groups.population,
      value: found.estimate?.value, lower: found.estimate?.interval?.lower,
      upper: found.estimate?.interval?.upper,
      status: found.estimate == nil ? .notAvailable : .shown,
      isLow: policy.isLow(groups.count) || policy.isLow(groups.rest) || isLowTotal,
      isLowCount: policy.isLow(groups.count), isLowTotal: isLowTotal, limit: nil, note: found.note)
  }

  private static func estimate(
    _ groups: Groups, as measure: Measure, minimumExpected: Int
  ) -> (estimate: Estimate?, note: String) {
    guard groups.population > 0, groups.restPopulation > 0 else {
      return (nil, measure == .riskRatio ? "nobody at the stage before" : "no population figure")
    }
    guard groups.expected >= Double(minimumExpected) else {
      return (nil, "fewer than \(minimumExpected) expected in a group")
    }
    let estimate =
      measure == .riskRatio
      ? RateRatio.katz(
        groups.count, of: groups.population, to: groups.rest, of: groups.restPopulation)
      : RateRatio.exact(
        groups.count, population: Double(groups.population), to: groups.rest,
        population: Double(groups.restPopulation))
    guard let estimate else { return (nil, "none in the comparison group") }
    let isAll = groups.count == groups.population && groups.rest == groups.restPopulation
    return (estimate, isAll && measure == .riskRatio ? "all of both groups, so no interval" : "")
  }
}
