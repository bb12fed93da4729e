import Statistics

extension Derivation {
  /// A count is its own value.
  static func count(_ count: Int, key: [String], policy: Policy) -> ReleasedValue {
    ReleasedValue(
      key: key, measure: .count, count: count, denominator: nil, value: Double(count), lower: nil,
      upper: nil, status: .shown, isLow: policy.isLow(count), isLowCount: policy.isLow(count),
      isLowTotal: false, limit: nil, note: "")
  }

  /// A percentage with Wilson's 95% interval; out of nothing there is no percentage.
  ///
  /// It is low where the count or the total is: 0 of 3 says as little as 2 of 100. All of all by
  /// definition is no estimate and has no interval.
  static func percentage(
    _ count: Int, of total: Int, isBase: Bool = false, key: [String], policy: Policy
  ) -> ReleasedValue {
    let interval = isBase ? nil : Proportion.wilson(count, of: total)?.interval
    // One division, so that 29 of 200 is 14.5 and not a hair below it.
    let value = total == 0 ? nil : Double(100 * count) / Double(total)
    return ReleasedValue(
      key: key, measure: .percentage, count: count, denominator: total, value: value,
      lower: interval.map { 100 * $0.lower }, upper: interval.map { 100 * $0.upper },
      status: value == nil ? .notApplicable : .shown,
      isLow: policy.isLow(count) || policy.isLow(total), isLowCount: policy.isLow(count),
      isLowTotal: policy.isLow(total), limit: nil, note: "")
  }

  /// A rate per 10,000 with the 95% interval of its count; without a population there is no rate.
  static func rate(
    _ count: Int, population: Int, key: [String], policy: Policy
  ) -> ReleasedValue {
    let per = 10_000
    let estimate = CrudeRate.rate(count, population: Double(population), per: Double(per))
    let value = population == 0 ? nil : Double(per * count) / Double(population)
    return ReleasedValue(
      key: key, measure: .rate, count: count, denominator: population, value: value,
      lower: estimate?.interval?.lower, upper: estimate?.interval?.upper,
      status: value == nil ? .notAvailable : .shown, isLow: policy.isLow(count),
      isLowCount: policy.isLow(count), isLowTotal: false, limit: nil,
      note: value == nil ? "no population figure" : "")
  }
}
