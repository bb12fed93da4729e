import Foundation
import Testing

@testable import Pipeline

/// What a run tells of itself, whichever way it ends.
struct NightTests {
  @Test
  func `a run that publishes is written down, logged by stage, counted and told`() throws {
    let run = try WatchedRun()
    #expect(try run.publish().code == .complete)
    let entries = try run.audit.entries
    #expect(entries.map(\.event) == [.runStarted, .runEnded])
    #expect(entries.last?.code == 0)
    #expect(entries.last?.figures?.rows.read == 3)
    #expect(entries.last?.release.map { "\(run.folder)/state/releases/\($0)" } == run.small.current)
    let events = try run.lines("watch/run.jsonl")
    #expect(
      events.compactMap { $0["stage"] as? String }
        == ["admit", "link", "count", "protect", "publish", "commit"])
    #expect(Set(events.compactMap { $0["run"] as? String }) == Set(entries.compactMap(\.run)))
    let metrics = try run.small.folder.text("watch/run.prom")
    #expect(metrics.contains("continuum_last_exit_code{pipeline=\"small\"} 0\n"))
    #expect(
      metrics.contains(
        "continuum_rows{pipeline=\"small\",disposition=\"used\",source=\"log\"} 3\n"))
    let told = try run.small.folder.text("told").split(separator: "\n")
    #expect(told.count == 2)
    #expect(told[0].hasPrefix("start small ") && told[1].hasSuffix(" 0"))
    #expect(try run.small.folder.text("watch/alive").contains(entries.last?.release ?? "none"))
  }

  @Test
  func `a run that fails is written down with its code, and the last success stays`() throws {
    let run = try WatchedRun()
    try run.publish()
    let alive = try run.small.folder.text("watch/alive")
    try run.small.folder.write("no,such\nheader,1\n", to: "inbox/log.csv")
    #expect(throws: (any Error).self) { try run.publish() }
    #expect(try run.audit.entries.map(\.code) == [nil, 0, nil, 65])
    #expect(try run.lines("watch/run.jsonl").last?["stage"] as? String == "admit")
    let metrics = try run.small.folder.text("watch/run.prom")
    #expect(metrics.contains("continuum_last_exit_code{pipeline=\"small\"} 65\n"))
    #expect(metrics.contains("continuum_last_success_timestamp_seconds{pipeline=\"small\"} "))
    #expect(try run.small.folder.text("watch/alive") == alive)
    #expect(try run.small.folder.text("told").hasSuffix(" 65\n"))
  }

  @Test
  func `a hook that fails, or a place that is gone, is a warning and no failure`() throws {
    let run = try WatchedRun()
    try run.hook("exit 9")
    let warned = try run.publish()
    #expect(warned.code == .publishedWithWarnings)
    #expect(warned.summary.contains("warning: the hook '\(run.folder)/hook' ended with 9"))
    try FileManager.default.removeItem(atPath: "\(run.folder)/hook")
    try run.small.folder.write(
      run.small.folder.text("pipeline.yaml")
        .replacing("metrics: watch", with: "metrics: nowhere/such"), to: "pipeline.yaml")
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("cannot be started"))
    #expect(outcome.summary.contains("'\(run.folder)/nowhere/such/run.prom': cannot be created"))
    #expect(try run.audit.entries.count { $0.event == .runEnded && $0.release != nil } == 2)
  }

  @Test(arguments: ["nowhere/run.jsonl", "watch", "link", "pipe"])
  func `a log that cannot be opened is a warning and no failure`(place: String) throws {
    let run = try WatchedRun()
    try FileManager.default.createSymbolicLink(
      atPath: "\(run.folder)/link", withDestinationPath: "\(run.folder)/watch/run.jsonl")
    #expect(mkfifo("\(run.folder)/pipe", 0o600) == 0)
    try run.logs(to: place)
    let outcome = try run.publish()
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("warning: '\(run.folder)/\(place)': cannot be created ("))
    #expect(outcome.summary.contains("; this run is not in the log"))
    #expect(try run.audit.entries.last?.release != nil)
  }

  #if os(Linux)
    @Test
    func `lines of the log that are lost are counted in a warning`() throws {
      let run = try WatchedRun()
      try run.logs(to: "/dev/full")
      let outcome = try run.publish()
      #expect(outcome.code == .publishedWithWarnings)
      #expect(
        outcome.summary.contains(
          "warning: '/dev/full': 9 lines of the log could not be written (No space left on device)")
      )
    }
  #endif

  @Test
  func `a log that the command names must be there`() throws {
    let run = try WatchedRun()
    #expect(throws: RunError.self) {
      try Night(
        pipeline: run.folder, asOf: nil, allowsEarlier: false, truth: nil,
        log: "\(run.folder)/nowhere/run.jsonl")
    }
  }

  @Test
  func `nothing that is told holds a cell of what was sent`() throws {
    let run = try WatchedRun()
    let canary = "CANARY7741"
    try run.small.folder.write(
      SmallRun.log.replacing("R1,C1", with: "\(canary)R,\(canary)C")
        .replacing("police", with: "\(canary)agency"), to: "inbox/log.csv")
    _ = try? run.publish()
    for file in [
      "watch/run.jsonl", "watch/run.prom", "watch/alive", "told", "state/audit-log.jsonl",
    ] {
      #expect(!(try run.small.folder.text(file)).contains(canary), "\(file)")
    }
  }

  @Test
  func `a source whose next file is overdue is a warning`() throws {
    let run = try WatchedRun(source: "    every: 7 days\n    grace: 2 days\n")
    _ = try run.small.publish(day: 0)
    #expect(try run.small.publish(day: 9).code == .complete)
    let late = try run.small.publish(day: 10)
    #expect(late.code == .publishedWithWarnings)
    #expect(
      late.summary.contains(
        "source 'log' is late: its newest file came on 2026-01-01, and the next was due by 2026-01-10"
      ))
    try run.small.folder.write(
      SmallRun.log + "R4,C4,,2011-02-03,male,school,2024-10-02,displayed,\n", to: "inbox/log.csv")
    #expect(try run.small.publish(day: 10).code == .complete)
  }

  @Test(arguments: ["log.csv", "more.csv"])
  func `a sender with nothing new who sends the same bytes again is not late`(name: String) throws {
    let run = try WatchedRun(source: "    every: 7 days\n")
    try run.small.folder.write(
      run.small.folder.text("pipeline.yaml").replacing("[log.csv]", with: "[\"*.csv\"]"),
      to: "pipeline.yaml")
    _ = try run.small.publish(day: 0)
    #expect(try run.small.publish(day: 8).code == .publishedWithWarnings)
    try run.small.folder.write(SmallRun.log, to: "inbox/\(name)")
    let day = Date(timeIntervalSince1970: Double((20_454 + 8) * 86_400 + 7))
    try FileManager.default.setAttributes(
      [.modificationDate: day], ofItemAtPath: "\(run.folder)/inbox/\(name)")
    #expect(try !run.small.publish(day: 9).summary.contains("is late"))
    #expect(try !run.small.publish(day: 15).summary.contains("is late"))
    #expect(
      try run.small.publish(day: 16).summary.contains("its newest file came on 2026-01-09, and"))
  }
}
