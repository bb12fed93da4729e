import Foundation
import GRDB
import Testing

@testable import Pipeline

/// Headline figures of the example's internal release, made again from the store in SQL.
///
/// The queries know the store's tables and docs/indicators.md and share nothing with the program.
struct RecomputationTests {
  @Test
  func `the headline figures of a release are those that SQL makes of the store`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let release = try Recomputed(release: try #require(run.current))
    let store = try DatabaseQueue(path: "\(run.folder.path)/state/store.sqlite")
    let untold = try UntoldSteps.query(asOf: "2025-03-31")
    try store.write { try $0.execute(sql: "CREATE TEMP TABLE untold AS \(untold)") }
    var compared = 0
    for figure in StoreFigures(year: "2024-25", from: "2024-04-01", to: "2025-03-31").all
      + StoreFigures(year: "2023-24", from: "2023-04-01", to: "2024-03-31").all
    {
      let rows = try store.read { try Row.fetchAll($0, sql: figure.sql) }
      let made = Dictionary(
        rows.map { row in (row["code"] as String, row["number"] as Int) },
        uniquingKeysWith: { $0 + $1 })
      let published = release.counts(figure.table, figure.period)
      #expect(!published.isEmpty, "\(figure.table)")
      for (code, count) in published {
        #expect(count == made[code] ?? 0, "\(figure.table) \(figure.period) \(code)")
        compared += 1
      }
      let strange = made.filter { $0.value > 0 && published[$0.key] == nil }
      #expect(strange.isEmpty, "\(figure.table) \(figure.period)")
    }
    print("recomputed from the store: \(compared) figures")
    #expect(compared > 100)
  }

  @Test
  func `waits of a release are those that days counted one by one make of the store`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let release = try Recomputed(release: try #require(run.current))
    let store = try DatabaseQueue(path: "\(run.folder.path)/state/store.sqlite")
    let holidays = try Holidays()
    for to in ["decision", "meeting", "assessment_completed", "support_started"] {
      for (year, first, last) in [
        ("2023-24", "2023-04-01", "2024-03-31"), ("2024-25", "2024-04-01", "2025-03-31"),
      ] {
        let waits = try ProductLimit(
          store, to: to, first: first, last: last, asOf: "2025-03-31", holidays)
        let key = "referral_received_to_\(to)"
        #expect(release.value("D1.waits", year, key, "count") == Double(waits.count), "\(key)")
        #expect(
          release.value("D1.waits", year, key, "median") == waits.day(reaching: 0.5), "\(key)")
        #expect(
          release.value("D1.waits", year, key, "upper_quartile") == waits.day(reaching: 0.75),
          "\(key)")
      }
    }
  }
}

/// The published values of a release.
struct Recomputed {
  private let rows: [Row]

  init(release folder: String) throws {
    let name = try #require(
      try FileManager.default.contentsOfDirectory(atPath: folder).first { $0.hasSuffix(".sqlite") })
    var configuration = Configuration()
    configuration.readonly = true
    rows = try DatabaseQueue(path: "\(folder)/\(name)", configuration: configuration).read {
      try Row.fetchAll($0, sql: "SELECT * FROM indicator_value")
    }
  }

  /// Counts by the codes of their categories, joined by a space.
  func counts(_ table: String, _ period: String) -> [String: Int] {
    let own = rows.filter {
      $0["table_id"] == table && $0["period_code"] == period
        && ["count", "percentage"].contains($0["measure"] as String? ?? "")
    }
    return Dictionary(
      own.compactMap { row in
        let codes: [String?] = [row["category1"], row["category2"]]
        let count: Int? = row["count"]
        return count.map { (codes.compactMap(\.self).joined(separator: " "), $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func value(_ table: String, _ period: String, _ key: String, _ measure: String) -> Double? {
    rows.first {
      $0["table_id"] == table && $0["period_code"] == period && $0["category1"] == key
        && $0["measure"] == measure
    }?["value"]
  }
}
