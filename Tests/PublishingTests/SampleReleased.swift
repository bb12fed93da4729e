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
      period: SamplePeriods.year2025, dimensions: [SampleDimensions.sex], audience: audience,
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
}
