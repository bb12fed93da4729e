import Foundation
import GRDB
import Records
import Testing

@testable import Pipeline

/// The public fake exports in real layouts, read where they stand.
@Suite(.enabled(if: Checkout.hasExports, "the folder of shared exports is absent"))
struct SharedExportTests {
  /// Kinds of event that any child of the release was counted for.
  static func eventKinds(in release: String) throws -> [String] {
    let name = try FileManager.default.contentsOfDirectory(atPath: release)
      .first { $0.hasSuffix(".sqlite") }
    return try DatabaseQueue(path: "\(release)/\(try #require(name))").read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT category1 FROM indicator_value
          WHERE table_id = 'A1.event_kind' AND count > 0
          """)
    }
  }

  @Test
  func `every shared export is read and its rows add up`() throws {
    setenv("CONTINUUM_EXPORTS", Checkout.exports, 1)
    let run = try SmallRun(log: nil)
    let source = "\(Checkout.root)/pipelines"
    let text = try String(
      contentsOfFile: "\(source)/shared-exports/pipeline.yaml", encoding: .utf8
    ).replacingOccurrences(of: "../../var/shared-exports/pseudonym.key", with: "key")
      .replacingOccurrences(of: "../../var/shared-exports", with: "state")
      .replacingOccurrences(of: "../sampleshire", with: "\(source)/sampleshire")
    try run.folder.write(text, to: "pipeline.yaml")
    let pipeline = try Run(pipeline: run.folder.path, asOf: nil)
    let admitted = try pipeline.admit()
    #expect(admitted.missing.isEmpty)
    for delivery in admitted.deliveries {
      for file in delivery.files {
        let rules = Dictionary(
          grouping: admitted.findings.filter { $0.file == file.name && $0.severity == .error },
          by: \.rule
        ).mapValues(\.count).sorted { $0.key < $1.key }
        print(
          """
          \(file.name): \(file.rows.read) read, \(file.rows.used) used, \
          \(file.rows.setAside) set aside \(rules.map { "\($0.key) \($0.value)" }), \
          \(file.rows.superseded) superseded
          """)
        #expect(file.rows.reconcile, "\(file.name)")
        #expect(file.rows.read > 0, "\(file.name)")
      }
    }
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings, "files of other tests match no source")
    #expect(try Self.eventKinds(in: try #require(run.current)) == ["exclusion"])
  }

  @Test
  func `census files alone give no child and the release says why`() throws {
    let run = try SmallRun(log: nil)
    let text = SmallRun.pipeline.replacingOccurrences(
      of: "inbox: inbox", with: "inbox: \(Checkout.exports)"
    )
    .replacingOccurrences(of: "format: hsb-referral-log", with: "format: cin-census")
    .replacingOccurrences(of: "[log.csv]", with: "[cin_census/*.xml]")
    .replacingOccurrences(of: "stop: 0.6", with: "stop: 1")
    try run.folder.write(text, to: "pipeline.yaml")
    _ = try run.publish()
    let release = try #require(run.current)
    #expect(try Self.eventKinds(in: release) == [])
    let page = try String(contentsOfFile: "\(release)/index.html", encoding: .utf8)
    #expect(page.contains("No source here can tell"))
    #expect(page.contains("No source of this run records referrals"))
  }
}
