import Foundation
import Testing

@testable import Pipeline

/// A run that is killed leaves yesterday's release, and the next run is as if nothing had been.
struct KilledRunTests {
  @Test
  func `killed at any instant, yesterday stays whole and tonight's rerun is right`() throws {
    let run = try SmallRun.sampleshire()
    try FileManager.default.copyItem(
      atPath: "\(Checkout.root)/sample-data/inbox", toPath: "\(run.folder.path)/in")
    let text = try run.folder.text("pipeline.yaml").replacingOccurrences(
      of: "\(Checkout.root)/sample-data/inbox", with: "in")
    try run.folder.write(text, to: "pipeline.yaml")
    _ = try run.publish()
    let log = "in/coordinator/hsb-referral-log.csv"
    let sent = try run.folder.text(log)
    let first = try #require(sent.split(separator: "\n").dropFirst().first)
    try run.folder.write(sent + first.replacing("R", with: "X") + "\n", to: log)
    var completed = false
    var milliseconds = 5
    while !completed {
      let (before, release) = (run.current, run.releases)
      completed = try !kill(run, after: milliseconds)
      // Ever later instants, closer together than the stages of a run are long.
      milliseconds += 20 + milliseconds / 3
      guard !completed, run.current == before else { continue }
      #expect(run.releases.filter { !$0.hasPrefix(".") } == release.filter { !$0.hasPrefix(".") })
      #expect(try run.ask("PRAGMA integrity_check") == [["ok"]])
    }
    #expect(run.failure() == nil)
    #expect(
      try run.ask(
        "SELECT (SELECT sum(rows) FROM quarantine WHERE state = 'waiting') = (SELECT sum(rows_set_aside) FROM delivery_file)"
      )
        == [["1"]])
    let kept = try FileManager.default.contentsOfDirectory(atPath: "\(run.folder.path)/state/kept")
    #expect(kept.allSatisfy { $0.count == 64 })
    #expect(!run.releases.contains(".staging"))
  }

  /// Starts a run and kills it after a while; whether it was still there to be killed.
  private func kill(_ run: SmallRun, after milliseconds: Int) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "continuum")
    process.arguments = ["run", run.folder.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    usleep(UInt32(milliseconds) * 1000)
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
  }
}
