import Foundation
import Testing
import Vocabulary

@testable import Pipeline

/// Rows that are set aside wait in the store and are read again from the kept file.
struct QuarantineTests {
  private static let pipeline = SmallRun.pipeline.replacingOccurrences(
    of: "[log.csv]", with: "[\"*.csv\"]\n    mode: append\n    ethnicity_scheme: text")

  /// Two rows that can be read and one of which the date cannot, before a later reference date.
  private static let log =
    SmallRun.log + "R9,C9,,2012-10-11,male,school,2025-06-30,displayed,\n"

  private func run() throws -> SmallRun {
    let run = try SmallRun(log: Self.log)
    try run.folder.write(Self.pipeline, to: "pipeline.yaml")
    return run
  }

  private func empty(_ run: SmallRun) throws {
    try FileManager.default.removeItem(atPath: "\(run.folder.path)/inbox/log.csv")
  }

  private func entries(of run: SmallRun) throws -> [[String]] {
    try run.ask("SELECT source, file, line, rows, rules, state, cause FROM quarantine ORDER BY id")
  }

  /// The pipeline with another reference date, on which the waiting row can be read.
  private func moveDate(of run: SmallRun) throws {
    try run.folder.write(
      Self.pipeline.replacingOccurrences(of: "as_of: 2025-03-31", with: "as_of: 2025-07-31"),
      to: "pipeline.yaml")
  }

  @Test
  func `every row that is set aside has its entry and no value`() throws {
    let run = try run()
    _ = try run.publish(day: 1)
    #expect(try entries(of: run) == [["log", "log.csv", "5", "1", "V033", "waiting", ""]])
    #expect(
      try run.ask("SELECT file_sha256, first_seen, last_tried FROM quarantine")
        == [[ContentHash(of: Self.log.utf8).hexadecimal, "2026-01-02", "2026-01-02"]])
  }

  @Test
  func `a row is used once the configuration lets it pass, from a file that has left the inbox`()
    throws
  {
    let run = try run()
    _ = try run.publish(day: 1)
    try empty(run)
    let before = try run.publish(day: 2)
    #expect(before.summary.contains("4 rows read: 3 used, 1 set aside, 0 superseded"))
    #expect(before.summary.contains("quarantine: 1 row waits, 0 settled, 0 expired"))
    try moveDate(of: run)
    let after = try run.publish(day: 3)
    #expect(after.summary.contains("4 rows read: 4 used, 0 set aside, 0 superseded"))
    #expect(after.summary.contains("quarantine: 0 rows wait, 1 settled, 0 expired"))
    #expect(
      try entries(of: run) == [
        [
          "log", "log.csv", "5", "1", "V033", "settled",
          "read since a change of pipeline.yaml, reference date",
        ]
      ])
    #expect(try run.ask("SELECT ended FROM quarantine") == [["2026-01-04"]])
    #expect(try run.publish(day: 3).summary.contains("0 rows wait, 1 settled, 0 expired"))
  }

  @Test
  func `a row that nobody mends expires and is still accounted for`() throws {
    let run = try run()
    try run.folder.write(
      Self.pipeline.replacingOccurrences(
        of: "sources:", with: "keep_quarantine: 10 days\nsources:"),
      to: "pipeline.yaml")
    _ = try run.publish(day: 1)
    #expect(try run.publish(day: 10).summary.contains("quarantine: 1 row waits"))
    let late = try run.publish(day: 11)
    #expect(late.summary.contains("0 rows wait, 0 settled, 1 expired without being read"))
    #expect(late.summary.contains("4 rows read: 3 used, 1 set aside"))
    #expect(
      try run.ask("SELECT rows_waiting, rows_expired FROM run ORDER BY number DESC LIMIT 1")
        == [["0", "1"]])
    #expect(try run.publish(day: 60).summary.contains("1 expired"))
  }

  @Test
  func `a corrected delivery settles the rows of the one it replaces`() throws {
    let run = try run()
    try run.folder.write(
      Self.pipeline.replacingOccurrences(of: "mode: append", with: "mode: snapshot"),
      to: "pipeline.yaml")
    _ = try run.publish(day: 1)
    try run.folder.write(
      Self.log.replacingOccurrences(of: "2025-06-30", with: "2024-06-30"), to: "inbox/log.csv")
    _ = try run.publish(day: 2)
    #expect(try entries(of: run).map { $0[5...] } == [["settled", "replaced by another delivery"]])
  }

  @Test
  func `a copy stays while figures rest on it, and goes after its time`() throws {
    let run = try run()
    let kept = {
      try FileManager.default.contentsOfDirectory(atPath: "\(run.folder.path)/state/kept")
    }
    try run.folder.write(
      Self.pipeline.replacingOccurrences(of: "mode: append", with: "mode: snapshot")
        .replacingOccurrences(of: "sources:", with: "keep_files: 5\nsources:"),
      to: "pipeline.yaml")
    _ = try run.publish(day: 1)
    try empty(run)
    _ = try run.publish(day: 40)
    #expect(try kept().count == 1)
    try run.folder.write(SmallRun.log, to: "inbox/log.csv")
    _ = try run.publish(day: 41)
    #expect(try kept().count == 2)
    _ = try run.publish(day: 44)
    #expect(try kept().count == 2)
    _ = try run.publish(day: 45)  // last counted on day 40
    #expect(try kept() == [ContentHash(of: SmallRun.log.utf8).hexadecimal])
    #expect(try run.ask("SELECT name, is_current FROM kept_file") == [["log.csv", "1"]])
  }

  @Test
  func `a copy that is damaged is never read, and is made anew from the inbox`() throws {
    let run = try run()
    _ = try run.publish(day: 1)
    let current = run.current
    let hash = ContentHash(of: Self.log.utf8).hexadecimal
    try run.folder.write(
      Self.log.replacingOccurrences(of: "R1", with: "R8"), to: "state/kept/\(hash)")
    let failure = run.failure()
    #expect(failure?.code == .inputOutput)
    #expect(failure?.message.hasPrefix("the kept copy of 'log.csv' is damaged") == true)
    #expect(run.current == current)
    #expect(run.failure() == nil)
    #expect(try run.folder.text("state/kept/\(hash)") == Self.log)
  }

  @Test
  func `a copy that somebody removed is said once, and its rows leave the figures`() throws {
    let run = try run()
    try run.folder.write(
      SmallRun.log.replacingOccurrences(of: "R", with: "S"), to: "inbox/more.csv")
    _ = try run.publish(day: 1)
    try empty(run)
    _ = try run.publish(day: 2)
    let hash = ContentHash(of: Self.log.utf8).hexadecimal
    try FileManager.default.removeItem(atPath: "\(run.folder.path)/state/kept/\(hash)")
    let outcome = try run.publish(day: 3)
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("the kept copy of 'log.csv' of source 'log' is gone"))
    #expect(outcome.summary.contains("3 rows read: 3 used"))
    #expect(try entries(of: run).map { $0[5] } == ["settled"])
    #expect(try !run.publish(day: 4).summary.contains("is gone"))
  }

  @Test
  func `the list names files, rules and days, and never a value`() throws {
    let run = try run()
    _ = try run.publish(day: 1)
    let list = { rows in
      try QuarantineList(
        pipeline: run.folder.path, showsRows: rows, today: Day(number: 20_454 + 11)
      ).list().summary
    }
    let hash = ContentHash(of: Self.log.utf8).hexadecimal.prefix(12)
    #expect(
      try list(false) == """
        Small Partnership: 1 row waits, 0 settled, 0 expired without being read

        source  file       sha256        rules  rows  since       days  state
        log     'log.csv'  \(hash)  V033      1  2026-01-02    10  waiting, expires 2026-04-02
        """)
    #expect(try list(true).hasSuffix("waiting, expires 2026-04-02     5"))
  }

  @Test
  func `an empty quarantine is said in one line`() throws {
    let run = try SmallRun()
    let list = try QuarantineList(pipeline: run.folder.path, showsRows: false).list()
    #expect(
      list.summary
        == "Small Partnership: 0 rows wait, 0 settled, 0 expired without being read")
  }
}
