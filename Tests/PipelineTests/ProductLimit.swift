import Foundation
import GRDB
import Vocabulary

/// Bank holidays of England as the calendar's own file lists them.
struct Holidays {
  let days: Set<String>

  init() throws {
    let path = "\(Checkout.root)/Sources/Vocabulary/Calendars/bank-holidays.csv"
    days = Set(
      try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("england-and-wales,") }
        .map { String($0.split(separator: ",")[1]) })
  }

  /// Working days after one day up to and including another, counted one by one.
  func count(from start: Day, to end: Day) -> Int {
    var count = 0
    var day = start
    while day < end {
      day = day.adding(days: 1)
      if day.weekday <= 5, !days.contains(day.iso) { count += 1 }
    }
    return count
  }
}

/// Waits from referral to a milestone, read from the store, and the days by which shares reached it.
///
/// A plain product over the days on which anything happened.
struct ProductLimit {
  private let waits: [(days: Int, reached: Bool)]

  init(
    _ store: DatabaseQueue, to milestone: String, first: String, last: String, asOf: String,
    _ holidays: Holidays
  ) throws {
    let rows = try store.read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT r.journey, r.child_id AS child, r.received, m.day AS reached, x.day AS closed,
            date(c.birth, '+18 years') AS of_age
          FROM referral r JOIN child c ON c.id = r.child_id
          LEFT JOIN milestone m ON m.journey = r.journey AND m.kind = ?1
          LEFT JOIN milestone x ON x.journey = r.journey AND x.kind = 'closed'
          LEFT JOIN milestone e ON e.journey = r.journey AND e.kind = 'support_ended'
          WHERE (m.day IS NOT NULL OR e.day IS NULL OR ?1 <> 'support_started') AND r.role IN ('displayed', 'both') AND r.received BETWEEN ?2 AND ?3
          AND (c.birth IS NULL OR r.received < c.birth
            OR r.received < date(c.birth, '+18 years'))
          ORDER BY r.child_id, r.received, r.journey
          """, arguments: [milestone, first, last])
    }
    let untold = try UntoldSteps(store, asOf: asOf)
    var seen: Set<String> = []
    waits = rows.compactMap { row in
      guard !untold.holds(row["journey"], milestone) else { return nil }
      let ends = ["reached", "closed", "of_age"].map { row[$0] as String? ?? "9999-12-31" }
      let last = min(ends.min() ?? asOf, asOf)
      // A child's next wait stands where the dates of an earlier one cannot be.
      guard let start = Day(iso: row["received"] as String), let end = Day(iso: last), end >= start,
        ends[2] > start.iso, seen.insert(row["child"]).inserted
      else { return nil }
      return (holidays.count(from: start, to: end), ends[0] == last && ends[2] > last)
    }
  }

  var count: Int { waits.count }

  /// The first day by which a share had reached the milestone.
  func day(reaching share: Double) -> Double? {
    var waiting = 1.0
    for day in Set(waits.map(\.days)).sorted() {
      let atRisk = waits.count { $0.days >= day }
      let events = waits.count { $0.days == day && $0.reached }
      waiting *= 1 - Double(events) / Double(atRisk)
      if waiting <= 1 - share + 1e-9 { return Double(day) }
    }
    return nil
  }
}

/// Steps of which the source of a referral tells nothing, by the query of the published scripts.
struct UntoldSteps {
  private let all: Set<String>

  init(_ store: DatabaseQueue, asOf: String) throws {
    let sql = try Self.query(asOf: asOf)
    let rows = try store.read { try Row.fetchAll($0, sql: sql) }
    all = Set(rows.map { "\($0["journey"] as Int) \($0["step"] as String)" })
  }

  /// The published query for a day.
  static func query(asOf: String) throws -> String {
    try String(
      contentsOfFile: "\(Checkout.root)/pipelines/recompute/untold.sql", encoding: .utf8
    ).replacing(":as_of", with: "'\(asOf)'").replacing(":records_from", with: "'0000-01-01'")
      .replacing(":kept_columns", with: "'[]'")
  }

  func holds(_ journey: Int, _ step: String) -> Bool {
    all.contains("\(journey) \(step)")
  }
}
