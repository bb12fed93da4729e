import GRDB

/// A waiting-time curve of a release: the share that had reached a milestone by each working day.
public struct PublishedCurve: Sendable, Hashable {
  /// One point of a curve.
  public struct Point: Sendable, Hashable {
    /// Working days since the start.
    public let day: Int
    /// Children still followed just before the day.
    public let atRisk: Int
    /// The share that had reached the milestone by the day; per cent.
    public let reached: Double
    /// The lower limit of its 95% interval.
    public let lower: Double?
    /// The upper limit of its 95% interval.
    public let upper: Double?
  }

  /// One code of each dimension of the table.
  public let key: [String]
  /// The points, in order of days.
  public let points: [Point]

  /// The curves of every table and period, by table id, kind and code of the period.
  static func all(in database: Database) throws -> [[String]: [PublishedCurve]] {
    var rows: [[String]: [(key: [String], point: Point)]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM curve_point ORDER BY id") {
      let place = [row["table_id"] as String, row["period_kind"], row["period_code"]]
      let key = ["category1", "category2"].compactMap { row[$0] as String? }
      let point = Point(
        day: row["day"], atRisk: row["at_risk"], reached: row["reached"], lower: row["lower_ci"],
        upper: row["upper_ci"])
      rows[place, default: []].append((key, point))
    }
    return rows.mapValues { rows in
      rows.map(\.key).removingRepeats().map { key in
        PublishedCurve(key: key, points: rows.filter { $0.key == key }.map(\.point))
      }
    }
  }
}
