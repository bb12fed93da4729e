import Disclosure
import GRDB
public import Vocabulary

/// A table of a release with its values.
public struct PublishedTable: Sendable {
  /// The table's id, such as `B1.age_band`.
  public let id: String
  /// The indicator's id.
  public let indicator: String
  /// What it shows.
  public let title: String
  /// The period its figures are for.
  public let period: Period
  /// The breakdowns, outermost first, with the categories that the table shows.
  public let dimensions: [Dimension]
  /// The values; none where the table is not available.
  public let values: [PublishedValue]
  /// The waiting-time curves, where it has any.
  public let curves: [PublishedCurve]
  /// Why there are no figures, where there are none.
  public let notAvailable: String?

  /// What stands in brackets behind the title, such as "(C4 is recorded only from May 2024)"; empty
  /// where nothing does.
  ///
  /// For tables whose own titles have no brackets.
  var remarks: Substring {
    guard title.hasSuffix(")"), let open = title.firstIndex(of: "(") else { return "" }
    return title[open...]
  }

  static func all(in database: Database) throws -> [PublishedTable] {
    let periods = Dictionary(
      try Row.fetchAll(database, sql: "SELECT * FROM period").compactMap(Period.init).map {
        ([$0.kind.rawValue, $0.code], $0)
      }, uniquingKeysWith: { first, _ in first })
    let labels = Dictionary(
      try Row.fetchAll(database, sql: "SELECT * FROM category").map { row in
        ([row["dimension_id"] as String, row["code"]], row["label"] as String)
      }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      try Row.fetchAll(database, sql: "SELECT * FROM dimension").map { row in
        (row["dimension_id"] as String, row["label"] as String)
      }, uniquingKeysWith: { first, _ in first })
    let values = Dictionary(
      grouping: try Row.fetchAll(
        database, sql: "SELECT * FROM indicator_value WHERE measure IS NOT NULL ORDER BY id"),
      by: { row in
        [row["table_id"] as String, row["period_kind"], row["period_code"]]
      })
    let curves = try PublishedCurve.all(in: database)
    return try Row.fetchAll(database, sql: "SELECT * FROM released_table ORDER BY rowid")
      .compactMap { row in
        let place = [row["table_id"] as String, row["period_kind"], row["period_code"]]
        guard let period = periods[Array(place.dropFirst())] else { return nil }
        let shown = (values[place] ?? []).map(PublishedValue.init)
        return PublishedTable(
          row, period, shown,
          dimensions: dimensions(of: row, shown, labels: labels, names: names),
          curves: curves[place] ?? [])
      }
  }

  /// A table that is about to be published.
  init(_ table: ReleasedTable) {
    id = table.id
    indicator = table.indicator.id
    title = table.title
    period = table.period
    dimensions = table.dimensions
    values = table.values.map(PublishedValue.init)
    curves = table.curves.map { curve in
      PublishedCurve(
        key: curve.key,
        points: curve.points.map {
          .init(
            day: $0.day, atRisk: $0.atRisk, reached: $0.reached, lower: $0.lower, upper: $0.upper)
        })
    }
    notAvailable = table.notAvailable
  }

  private init(
    _ row: Row, _ period: Period, _ values: [PublishedValue], dimensions: [Dimension],
    curves: [PublishedCurve]
  ) {
    id = row["table_id"]
    indicator = row["indicator_id"]
    title = row["title"]
    self.period = period
    self.dimensions = dimensions
    self.values = values
    self.curves = curves
    notAvailable = row["not_available"]
  }

  /// The breakdowns with the categories that occur, in the order in which they are shown.
  private static func dimensions(
    of row: Row, _ values: [PublishedValue], labels: [[String]: String], names: [String: String]
  ) -> [Dimension] {
    ["dimension1", "dimension2"].compactMap { row[$0] as String? }.enumerated().map { place, id in
      var seen: Set<String> = []
      let codes = values.map { $0.key[place] }.filter { seen.insert($0).inserted }
      return Dimension(
        id: id, label: names[id] ?? id,
        categories: codes.map { .init($0, labels[[id, $0]] ?? $0) })
    }
  }
}

extension Period {
  fileprivate init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["period_kind"]),
      let first = Day(iso: row["first_day"] as String),
      let last = Day(iso: row["last_day"] as String)
    else { return nil }
    self.init(
      kind: kind, code: row["period_code"], label: row["label"], first: first, last: last,
      // The database says that figures may move, and not for which of the reasons.
      provisional: row["provisional"] ? .returnsMissing : nil)
  }
}
