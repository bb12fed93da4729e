import Vocabulary

/// A public table as it went out, for the ledger; only Disclosure turns it back into a released one.
struct LedgerTable: Sendable, Codable {
  struct Value: Sendable, Codable {
    let key: [String]
    let measure: String
    let count: Int?
    let denominator: Int?
    let value: Double?
    let lower: Double?
    let upper: Double?
    let status: String
    let limit: Int?
    let note: String
  }

  struct Point: Sendable, Codable {
    let day: Int
    let atRisk: Int
    let reached: Double
    let lower: Double?
    let upper: Double?
  }

  struct Curve: Sendable, Codable {
    let key: [String]
    let points: [Point]
    let limit: Int?
  }

  let id: String
  let indicator: IndicatorMetadata
  let title: String
  let period: Period
  let dimensions: [Dimension]
  let values: [Value]
  let curves: [Curve]
  let notAvailable: String?

  init(_ table: ReleasedTable) {
    id = table.id
    indicator = table.indicator
    title = table.title
    period = table.period
    dimensions = table.dimensions
    notAvailable = table.notAvailable
    values = table.values.map { value in
      Value(
        key: value.key, measure: value.measure.rawValue, count: value.count,
        denominator: value.denominator, value: value.value, lower: value.lower,
        upper: value.upper, status: value.status.rawValue, limit: value.limit, note: value.note)
    }
    curves = table.curves.map { curve in
      Curve(
        key: curve.key,
        points: curve.points.map {
          Point(
            day: $0.day, atRisk: $0.atRisk, reached: $0.reached, lower: $0.lower, upper: $0.upper)
        }, limit: curve.limit)
    }
  }

  /// The table as it went out, in the words that the program has for it by now.
  ///
  /// Nothing where the line holds a measure or status that this version does not know.
  func released(in words: [String: IndicatorMetadata]) -> ReleasedTable? {
    let values = values.compactMap(\.released)
    guard values.count == self.values.count else { return nil }
    return ReleasedTable(
      id: id, indicator: words[indicator.id] ?? indicator, title: title, remarks: "",
      period: period,
      dimensions: dimensions, audience: .public, values: values,
      curves: curves.map { curve in
        ReleasedCurve(
          key: curve.key,
          points: curve.points.map {
            ReleasedCurve.Point(
              day: $0.day, atRisk: $0.atRisk, reached: $0.reached, lower: $0.lower,
              upper: $0.upper)
          }, limit: curve.limit)
      }, notAvailable: notAvailable)
  }
}

extension LedgerTable.Value {
  fileprivate var released: ReleasedValue? {
    guard let measure = Measure(rawValue: measure), let status = Status(rawValue: status) else {
      return nil
    }
    return ReleasedValue(
      key: key, measure: measure, count: count, denominator: denominator, value: value,
      lower: lower, upper: upper, status: status, isLow: false, isLowCount: false,
      isLowTotal: false, limit: limit, note: note)
  }
}
