import Foundation
import GRDB
import Testing
import Vocabulary

@testable import Pipeline

/// What a file means for those before it: whole picture, addition, or whatever the inbox holds.
struct DeliveryModeTests {
  private static func row(_ id: String, agency: String = "school") -> String {
    "\(id),C\(id),,2012-10-11,male,\(agency),2024-05-10,displayed,\n"
  }

  private static func log(_ ids: String...) -> String {
    SmallRun.header + "\n" + ids.map { row($0) }.joined()
  }

  /// A pipeline whose source takes every CSV file of the inbox.
  private func run(_ mode: String) throws -> SmallRun {
    let run = try SmallRun(log: nil)
    try run.folder.write(
      SmallRun.pipeline.replacingOccurrences(
        of: "[log.csv]", with: "[\"*.csv\"]\n    mode: \(mode)"),
      to: "pipeline.yaml")
    return run
  }

  private func remove(_ name: String, of run: SmallRun) throws {
    try FileManager.default.removeItem(atPath: "\(run.folder.path)/inbox/\(name)")
  }

  /// Name, rows used and rows superseded of each file of the last run.
  private func files(of run: SmallRun) throws -> [[String]] {
    try run.ask(
      "SELECT name, rows_used, rows_set_aside, rows_superseded FROM delivery_file ORDER BY id")
  }

  @Test
  func `files of an append source stay part of the picture when they leave the inbox`() throws {
    let run = try run("append")
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/week-1.csv")
    #expect(try run.publish().code == .complete)
    try remove("week-1.csv", of: run)
    try run.folder.write(Self.log("R2", "R3"), to: "inbox/week-2.csv")
    #expect(try run.publish().code == .complete)
    #expect(
      try files(of: run) == [["week-1.csv", "1", "0", "1"], ["week-2.csv", "2", "0", "0"]])
    try remove("week-2.csv", of: run)
    #expect(try run.publish().summary.contains("4 rows read: 3 used, 0 set aside, 1 superseded"))
  }

  @Test
  func `a far smaller snapshot is noticed while the larger one still stands there`() throws {
    let run = try run("snapshot")
    let rows = (10..<50).map { Self.row("R\($0)") }.joined()
    try run.folder.write(SmallRun.header + "\n" + rows, to: "inbox/log-2024-05-31.csv")
    #expect(try run.publish().code == .complete)
    try run.folder.write(Self.log("R10", "R11"), to: "inbox/log-2024-06-30.csv")
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("brings 2 rows, where earlier runs read about 40"))
  }

  @Test
  func `a snapshot dated years ahead does not stand for ever`() throws {
    let run = try run("snapshot")
    try run.folder.write(Self.log("R1"), to: "inbox/log-2062-05-31.csv")
    #expect(try run.publish().summary.contains("says it is of a day more than a year ahead"))
    try remove("log-2062-05-31.csv", of: run)
    try run.folder.write(Self.log("R2", "R3"), to: "inbox/log-2024-06-30.csv")
    _ = try run.publish()
    #expect(try files(of: run) == [["log-2024-06-30.csv", "2", "0", "0"]])
  }

  @Test
  func `two files of one name add up at an append source`() throws {
    let run = try run("append")
    try run.folder.write(Self.log("R1"), to: "inbox/week.csv")
    _ = try run.publish()
    try run.folder.write(Self.log("R2"), to: "inbox/week.csv")
    _ = try run.publish()
    let old = ContentHash(of: Self.log("R1").utf8).hexadecimal.prefix(8)
    #expect(
      try files(of: run) == [["week.csv (\(old))", "1", "0", "0"], ["week.csv", "1", "0", "0"]])
    _ = try run.publish()
    #expect(try files(of: run).map { $0[0] } == ["week.csv (\(old))", "week.csv"])
  }

  @Test
  func `a snapshot stands until a newer one comes, also when the inbox is empty`() throws {
    let run = try run("snapshot")
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/log-2025-01-31.csv")
    _ = try run.publish()
    try remove("log-2025-01-31.csv", of: run)
    #expect(try run.publish().summary.contains("2 rows read: 2 used"))
    try run.folder.write(Self.log("R2", "R3", "R4"), to: "inbox/log-2025-02-28.csv")
    _ = try run.publish()
    #expect(try files(of: run) == [["log-2025-02-28.csv", "3", "0", "0"]])
  }

  @Test
  func `of two snapshots in the inbox the newest by date counts, whatever the order of names`()
    throws
  {
    let run = try run("snapshot")
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/log-31-12-2024.csv")
    try run.folder.write(Self.log("R3"), to: "inbox/log-01-03-2025.csv")
    let outcome = try run.publish()
    #expect(outcome.code == .complete)
    #expect(
      try files(of: run) == [
        ["log-31-12-2024.csv", "0", "0", "2"], ["log-01-03-2025.csv", "1", "0", "0"],
      ])
    #expect(
      try run.ask("SELECT rule, file, line FROM finding") == [["V120", "log-31-12-2024.csv", "0"]])
  }

  @Test
  func `an older snapshot that comes late does not replace the newer one that has left`() throws {
    let run = try run("snapshot")
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/log-2025-02-28.csv")
    _ = try run.publish()
    try remove("log-2025-02-28.csv", of: run)
    try run.folder.write(Self.log("R7"), to: "inbox/log-2025-01-31.csv")
    _ = try run.publish()
    #expect(
      try files(of: run) == [
        ["log-2025-01-31.csv", "0", "0", "1"], ["log-2025-02-28.csv", "2", "0", "0"],
      ])
  }

  @Test
  func `a snapshot that is sent again under its name replaces the earlier bytes`() throws {
    let run = try run("snapshot")
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/log.csv")
    _ = try run.publish()
    try run.folder.write(Self.log("R3"), to: "inbox/log.csv")
    _ = try run.publish()
    #expect(try files(of: run) == [["log.csv", "1", "0", "0"]])
  }

  @Test
  func `without a mode the inbox is the whole picture`() throws {
    let run = try run("inbox")
    try run.folder.write(Self.log("R1"), to: "inbox/a.csv")
    try run.folder.write(Self.log("R2"), to: "inbox/b.csv")
    _ = try run.publish()
    try remove("a.csv", of: run)
    _ = try run.publish()
    #expect(try files(of: run) == [["b.csv", "1", "0", "0"]])
    try remove("b.csv", of: run)
    #expect(run.failure()?.code == .noInput)
  }

  @Test(arguments: ["inbox", "snapshot", "append"])
  func `the same bytes under two names are read once`(mode: String) throws {
    let run = try run(mode)
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/a.csv")
    try run.folder.write(Self.log("R1", "R2"), to: "inbox/b.csv")
    #expect(try run.publish().summary.contains("4 rows read: 2 used, 0 set aside, 2 superseded"))
    #expect(try files(of: run) == [["b.csv", "0", "0", "2"], ["a.csv", "2", "0", "0"]])
    #expect(try run.ask("SELECT rule, file FROM finding") == [["V121", "b.csv"]])
  }

  @Test
  func `an unknown mode is refused with the nearest`() throws {
    let failure = try run("snapshots").failure()
    #expect(failure?.code == .configuration)
    #expect(failure?.message.contains("did you mean 'snapshot'?") == true)
  }
}
