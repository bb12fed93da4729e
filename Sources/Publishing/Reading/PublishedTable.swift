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
  /// Why there are no figures, where there are none.
  public let notAvailable: String?

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
    return try Row.fetchAll(database, sql: "SELECT * FROM released_table ORDER BY rowid")
      .compactMap { row in
        let place = [row["table_id"] as String, row["period_kind"], row["period_code"]]
        guard let period = periods[Array(place.dropFirst())] else { return nil }
        let shown = (values[place] ?? []).map(PublishedValue.init)
        return PublishedTable(
          row, period, shown,
          dimensions: dimensions(of: row, shown, labels: labels, names: names))
      }
  }

  private init(
    _ row: Row, _ period: Period, _ values: [PublishedValue], dimensions: [Dimension]
  ) {
    id = row["table_id"]
    indicator = row["indicator_id"]
    title = row["title"]
    self.period = period
    self.dimensions = dimensions
    self.values = values
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

/// A value of a release.
public struct PublishedValue: Sendable {
  /// One code of each dimension.
  public let key: [String]
  /// What it measures.
  public let measure: String
  /// The count behind it.
  public let count: Int?
  /// The total the count is out of.
  public let denominator: Int?
  /// The value in its unit; none where it is not shown.
  public let value: Double?
  /// The lower limit of its 95% interval.
  public let lower: Double?
  /// The upper limit of its 95% interval.
  public let upper: Double?
  /// The unit.
  public let unit: String
  /// A remark, or empty.
  public let note: String

  /// Whether nothing is counted, because no source records it; the remark says what.
  public var isUntold: Bool {
    count == nil && denominator == nil && value == nil && !note.isEmpty
  }

  fileprivate init(_ row: Row) {
    key = ["category1", "category2"].compactMap { row[$0] as String? }
    measure = row["measure"]
    count = row["count"]
    denominator = row["denominator"]
    value = row["value"]
    lower = row["lower_ci"]
    upper = row["upper_ci"]
    unit = row["unit"]
    note = row["note"]
  }
}

extension Period {
  fileprivate init?(_ row: Row) {
    guard let kind = Kind(rawValue: row["period_kind"]),
      let first = Day(iso: row["first_day"] as String),
      let last = Day(iso: row["last_day"] as String)
    else { return nil }
    self.init(kind: kind, code: row["period_code"], label: row["label"], first: first, last: last)
  }
}
