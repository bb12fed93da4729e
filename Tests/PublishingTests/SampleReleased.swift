@testable import Disclosure

/// Tables as a public release would have them; only Disclosure can make such outside of tests.
enum SampleReleased {
  static let suppressed = table(
    audience: .public,
    [
      value("female", nil, status: .confidential), value("male", 85, status: .shown),
    ])

  static func table(
    id: String = "B2.sex", audience: Audience = .internal, _ values: [ReleasedValue]
  ) -> ReleasedTable {
    ReleasedTable(
      id: id, indicator: SampleIndicators.of(id), title: "Children referred, by sex",
      remarks: "", period: SamplePeriods.year2025, dimensions: [SampleDimensions.sex],
      audience: audience,
      values: values, curves: [], notAvailable: nil)
  }

  static func value(
    _ code: String, _ count: Int?, value: Double? = nil, status: Status = .shown
  ) -> ReleasedValue {
    ReleasedValue(
      key: [code], measure: .count, count: count, denominator: nil,
      value: value ?? count.map(Double.init), lower: nil, upper: nil, status: status, isLow: false,
      isLowCount: false, isLowTotal: false, limit: nil, note: "")
  }

  /// A share that is not shown beside a count that is.
  static func hidden(_ code: String, _ count: Int?, status: Status) -> ReleasedValue {
    estimate(code, .percentage, nil, count: count, status: status)
  }

  /// A value with its interval.
  static func estimate(
    _ code: String, _ measure: Measure, _ value: Double?, count: Int? = nil,
    interval: ClosedRange<Double>? = nil, status: Status = .shown
  ) -> ReleasedValue {
    ReleasedValue(
      key: code.isEmpty ? [] : [code], measure: measure, count: count, denominator: nil,
      value: value, lower: interval?.lowerBound, upper: interval?.upperBound, status: status,
      isLow: false, isLowCount: false, isLowTotal: false, limit: nil, note: "")
  }
}
