import Foundation
import Testing

@testable import Pipeline

/// What the engineer on call sees at once.
struct StatusTests {
  private func status(_ run: WatchedRun, hours: Int = 0) throws -> Outcome {
    let now = Int(Date().timeIntervalSince1970) + hours * 3600
    return try Status(pipeline: run.folder, clock: Clock(secondsSince1970: now)).show()
  }

  @Test
  func `before the first run it says so`() throws {
    let outcome = try status(try WatchedRun())
    #expect(outcome.code == .publishedWithWarnings)
    #expect(outcome.summary.contains("attention: no run was ever started"))
  }

  @Test
  func `after a good night nothing asks for attention, and a day later the silence does`() throws {
    let run = try WatchedRun()
    try run.publish()
    #expect(try status(run).code == .complete)
    #expect(try status(run, hours: 25).code == .complete)
    let late = try status(run, hours: 27)
    #expect(late.code == .publishedWithWarnings)
    #expect(late.summary.contains("attention: no run has published since "))
  }

  @Test
  func `a failed run and a killed run are named`() throws {
    let run = try WatchedRun()
    try run.publish()
    try run.small.folder.write("", to: "inbox/log.csv")
    #expect(throws: (any Error).self) { try run.publish() }
    #expect(try status(run).summary.contains(" failed (65); see its output"))
    try run.audit.append(AuditEntry(.runStarted, at: Clock(), run: "killed"))
    #expect(try status(run).summary.contains(" did not end; see its output"))
    let lock = try FileLock(path: "\(run.folder)/state/run.lock")
    defer { lock.release() }
    #expect(try status(run).summary.contains("goes on"))
  }

  @Test
  func `a late source is named`() throws {
    let run = try WatchedRun(source: "    every: 7 days\n")
    try run.publish()
    #expect(try status(run, hours: 8 * 24).summary.contains("source 'log' is late: a file was due"))
  }

  @Test
  func `the history names what was done, newest last`() throws {
    let run = try WatchedRun()
    try run.publish()
    let history = try History(pipeline: run.folder)
    #expect(history.list(limit: 1).summary.contains("the last 1 of 2 entries"))
    let lines = try history.json(limit: 5).summary.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains("\"event\":\"run started\""))
  }
}
