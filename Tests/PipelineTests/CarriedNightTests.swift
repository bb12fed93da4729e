import Foundation
import Testing

@testable import Pipeline

/// A night on which nothing changed costs its hashes, and any night on which something did is whole.
struct CarriedNightTests {
  private static let words = "nothing changed since the last run"

  private func bytes(_ run: SmallRun, _ name: String) -> Data? {
    FileManager.default.contents(atPath: "\(run.folder.path)/state/\(name)")
  }

  @Test func `a night on which nothing changed leaves every file as it was, and says so`() throws {
    let run = try SmallRun()
    let first = try run.publish(day: 0)
    let (store, counts, releases) = (
      bytes(run, "store.sqlite"), bytes(run, "counts.json"), run.releases
    )
    let second = try run.publish(day: 0)
    #expect(second.summary.contains(Self.words))
    #expect(second.code == first.code)
    #expect(bytes(run, "store.sqlite") == store && bytes(run, "counts.json") == counts)
    #expect(run.releases == releases)
  }

  @Test func `the days on which files were used and rows tried move on as on any night`() throws {
    let log = SmallRun.log + "R4,C4,,2012-10-11,male,school,no date,displayed,\n"
    let (carried, full) = (try SmallRun(log: log), try SmallRun(log: log))
    for run in [carried, full] { _ = try run.publish(day: 0) }
    #expect(try carried.publish(day: 9).summary.contains(Self.words))
    try full.forgetLastNight()
    #expect(try !full.publish(day: 9).summary.contains(Self.words))
    for question in [
      "SELECT name, first_seen, last_used, is_current FROM kept_file",
      "SELECT line, first_seen, last_tried, state, ended, cause FROM quarantine",
      "SELECT number, rows_waiting FROM run", "PRAGMA integrity_check",
    ] {
      #expect(try carried.ask(question) == full.ask(question), "\(question)")
    }
    #expect(try carried.ask("SELECT last_tried FROM quarantine") == [["2026-01-10"]])
    #expect(try carried.publish(day: 10).summary.contains(Self.words))
  }

  @Test func `a night on which a row has waited too long is a full one`() throws {
    let run = try SmallRun(
      log: SmallRun.log + "R4,C4,,2012-10-11,male,school,no date,displayed,\n")
    _ = try run.publish(day: 0)
    #expect(try run.publish(day: 89).summary.contains(Self.words))
    let last = try run.publish(day: 90)
    #expect(!last.summary.contains(Self.words))
    #expect(last.summary.contains("0 rows wait, 0 settled, 1 expired"))
  }

  /// Something that is other than on the night before.
  enum Change: String, CaseIterable {
    case row, withdrawn, renamed, second, settings, key, decision, erasure
    case record, store, counts, report, release, missing, link
  }

  @Test(arguments: Change.allCases)
  func `where anything is other than it was, the night is a full one`(change: Change) throws {
    let run = try SmallRun()
    try run.folder.write(SmallRun.log.replacing("R", with: "S"), to: "inbox/log-2.csv")
    try run.folder.write(
      SmallRun.pipeline.replacing("[log.csv]", with: "[\"*.csv\"]"), to: "pipeline.yaml")
    _ = try run.publish()
    #expect(try run.publish().summary.contains(Self.words))
    try make(change, in: run)
    #expect(try !run.publish().summary.contains(Self.words))
    #expect(try run.publish().summary.contains(Self.words), "and the next one is not")
  }

  private func make(_ change: Change, in run: SmallRun) throws {
    let (folder, files) = (run.folder, FileManager.default)
    let state = "\(folder.path)/state"
    switch change {
    case .row:
      try folder.write(
        SmallRun.log + "R9,C9,,2012-10-11,male,school,2024-05-10,displayed,\n", to: "inbox/log.csv")
    case .withdrawn: try files.removeItem(atPath: "\(folder.path)/inbox/log-2.csv")
    case .renamed:
      try files.moveItem(
        atPath: "\(folder.path)/inbox/log-2.csv", toPath: "\(folder.path)/inbox/log-3.csv")
    case .second: try folder.write(SmallRun.log, to: "inbox/log-4.csv")
    case .settings:
      try folder.write(try folder.text("pipeline.yaml") + "# a remark\n", to: "pipeline.yaml")
    case .key:
      try files.removeItem(atPath: "\(folder.path)/key")
      _ = try KeyMaker(path: "\(folder.path)/key").create()
    case .decision: try decide(in: run)
    case .erasure: try folder.write("{\"marks\":[]}", to: "state/forgotten.json")
    case .record: try spoil("last-night.json", of: run)
    case .store:
      try files.removeItem(atPath: "\(state)/store.sqlite")
    case .counts: try files.removeItem(atPath: "\(state)/counts.json")
    case .report: try files.removeItem(atPath: "\(state)/desk/log.csv")
    case .release:
      let current = try #require(run.current)
      try files.setAttributes(
        [.posixPermissions: 0o640], ofItemAtPath: "\(current)/index.html")
      try Data("other".utf8).write(to: URL(filePath: "\(current)/index.html"))
    case .missing: try files.removeItem(atPath: try #require(run.current))
    case .link: try files.removeItem(atPath: "\(state)/releases/current")
    }
  }

  /// A reviewer's decision stands in the store.
  private func decide(in run: SmallRun) throws {
    try run.change(
      """
      INSERT INTO link_decision (left_person, right_person, verdict, reviewer, day, reason)
      SELECT min(key), max(key), 'no_match', 'R. Viewer', '2026-01-01', 'seen' FROM known_person
      """)
  }

  /// Turns one digit of a figure into another.
  private func spoil(_ name: String, of run: SmallRun) throws {
    let text = try run.folder.text("state/\(name)")
    try run.folder.write(
      text.replacing("\"waiting\":0", with: "\"waiting\":1"), to: "state/\(name)")
    #expect(try run.folder.text("state/\(name)") != text)
  }
}
