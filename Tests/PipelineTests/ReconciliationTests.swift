import Foundation
import GRDB
import Testing

@testable import Pipeline

/// Over the dirt of the sample, every row read is used, set aside or superseded, wherever it is said.
struct ReconciliationTests {
  private static let sums =
    "sum(rows_read), sum(rows_used), sum(rows_set_aside), sum(rows_superseded)"

  /// The counts of a table of the release by row and column, as its database says them.
  private func table(_ id: String, of release: String) throws -> [String: [String: Int]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: release)
    let database = try #require(names.first { $0.hasSuffix(".sqlite") })
    return try DatabaseQueue(path: "\(release)/\(database)").read { db in
      var table: [String: [String: Int]] = [:]
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT category1, category2, count FROM indicator_value WHERE table_id = ?",
        arguments: [id])
      for row in rows { table[row["category1"], default: [:]][row["category2"]] = row["count"] }
      return table
    }
  }

  @Test
  func `files, sources, runs and the release say the same of every row`() throws {
    let run = try SmallRun.sampleshire()
    let outcome = try run.publish()
    let release = try #require(run.current)
    let rows = try #require(
      try run.ask("SELECT \(Self.sums) FROM delivery_file").first
    ).compactMap(Int.init)
    #expect(rows[0] == rows[1] + rows[2] + rows[3])
    #expect(rows.allSatisfy { $0 > 0 }, "the sample has dirt of every kind")
    for table in ["source_volume", "run"] {
      #expect(try run.ask("SELECT \(Self.sums) FROM \(table)").first?.compactMap(Int.init) == rows)
    }
    #expect(
      outcome.summary.contains(
        "\(rows[0]) rows read: \(rows[1]) used, \(rows[2]) set aside, \(rows[3]) superseded"))
    let columns = ["read", "used", "set_aside", "superseded"]
    let files = try table("E2.files", of: release)
    #expect(columns.map { files["all"]?[$0] } == rows)
    for (file, counts) in files {
      #expect(
        counts["read"]
          == (counts["used"] ?? 0) + (counts["set_aside"] ?? 0) + (counts["superseded"] ?? 0),
        "\(file)")
    }
    let sources = try table("E2.rows", of: release)
    for (index, column) in columns.enumerated() {
      let parts = files.filter { $0.key != "all" }.compactMap { $0.value[column] }
      #expect(parts.reduce(0, +) == rows[index])
      #expect(sources.values.compactMap { $0[column] }.reduce(0, +) == rows[index])
    }
  }

  @Test
  func `every row set aside is in quarantine, and findings add up by severity`() throws {
    let run = try SmallRun.sampleshire()
    _ = try run.publish()
    let release = try #require(run.current)
    let setAside = try run.ask("SELECT sum(rows_set_aside) FROM delivery_file")
    #expect(try run.ask("SELECT sum(rows) FROM quarantine WHERE state = 'waiting'") == setAside)
    #expect(try run.ask("SELECT rows_waiting FROM run") == setAside)
    #expect(
      try run.ask(
        """
        SELECT source, sum(rows) FROM quarantine GROUP BY source ORDER BY source
        """)
        == (try run.ask(
          """
          SELECT source, sum(rows_set_aside) FROM delivery JOIN delivery_file f ON delivery = delivery.id
          GROUP BY source HAVING sum(rows_set_aside) > 0 ORDER BY source
          """)))
    let waiting = try table("E2.quarantine", of: release)
    #expect(waiting["all"].map { ["\($0["waiting"] ?? -1)"] } == setAside.first)
    #expect(waiting["all"]?["settled"] == 0)
    #expect(waiting["all"]?["expired"] == 0)
    let severities = try table("E2.severity", of: release)
    let rules = try table("E2.rules", of: release)
    for severity in ["error", "query", "note"] {
      let byRule = rules.values.compactMap { $0[severity] }.reduce(0, +)
      let bySource = severities.filter { $0.key != "all" }.compactMap { $0.value[severity] }
      #expect(severities["all"]?[severity] == byRule)
      #expect(bySource.reduce(0, +) == byRule)
    }
  }

  @Test
  func `every page and table says a file by its number, never by its name`() throws {
    let run = try SmallRun(log: nil)
    try run.folder.write(
      SmallRun.pipeline.replacingOccurrences(of: "[log.csv]", with: "[\"*.csv\"]"),
      to: "pipeline.yaml")
    try run.folder.write(SmallRun.log, to: "inbox/Zebedee Canaryname.csv")
    try run.folder.write(SmallRun.log, to: "inbox/Copy of Zebedee Canaryname.csv")
    _ = try run.publish()
    let release = try #require(run.current)
    for name in try FileManager.default.subpathsOfDirectory(atPath: release) {
      guard let bytes = FileManager.default.contents(atPath: "\(release)/\(name)") else { continue }
      #expect(bytes.range(of: Data("Canaryname".utf8)) == nil, "\(name)")
    }
    #expect(
      try table("E2.files", of: release) == [
        "log-file-1": ["read": 3, "used": 0, "set_aside": 0, "superseded": 3],
        "log-file-2": ["read": 3, "used": 3, "set_aside": 0, "superseded": 0],
        "all": ["read": 6, "used": 3, "set_aside": 0, "superseded": 3],
      ])
  }
}
