import Foundation
import Testing

@testable import Pipeline

/// How a hook is called, waited for and ended.
struct HookTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a hook that runs a line says, and how long it was waited for; seconds.
  private func told(_ line: String, patience: Double = 60) throws -> ([String], Double) {
    try folder.write("#!/bin/sh\n\(line)\n", to: "hook")
    let path = "\(folder.path)/hook"
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    let begun = ContinuousClock.now
    let problems = Hook(path, run: "run", pipeline: "small", patience: patience).tell(.start)
    return (
      problems.map { $0.replacing(folder.path, with: "") },
      RunLog.seconds(begun.duration(to: .now))
    )
  }

  /// Whether a process whose number stands in a file still runs.
  private func runs(_ name: String) throws -> Bool {
    let number = try #require(Int32(folder.text(name).filter(\.isNumber)))
    let status = FileManager.default.contents(atPath: "/proc/\(number)/stat")
    return status.map { !String(decoding: $0, as: UTF8.self).contains(") Z ") } ?? false
  }

  @Test(arguments: [
    ("exit 0", []),
    ("exit 7", ["the hook '/hook' ended with 7"]),
    ("kill -9 $$", ["the hook '/hook' was killed by signal 9"]),
    ("kill -TERM $$", ["the hook '/hook' was killed by signal 15"]),
  ])
  func `how it ended is said`(line: String, problems: [String]) throws {
    #expect(try told(line).0 == problems)
  }

  @Test
  func `one that is not there, or may not be run, cannot be started`() throws {
    let words = "cannot be started; check that it is there and may be run"
    try folder.write("#!/bin/sh\n", to: "closed")
    for name in ["none", "closed"] {
      let path = "\(folder.path)/\(name)"
      #expect(
        Hook(path, run: "run", pipeline: "small").tell(.start) == ["the hook '\(path)' \(words)"])
    }
  }

  @Test
  func `it is told what happened, and reads nothing`() throws {
    #expect(try told("cat > '\(folder.path)/read'; echo \"$@\" > '\(folder.path)/said'").0 == [])
    #expect(try folder.text("said") == "start small run\n")
    #expect(try folder.text("read").isEmpty)
  }

  @Test
  func `what it leaves running is neither waited for nor ended`() throws {
    let (problems, seconds) = try told(
      "(echo loud; exec sleep 20) & echo $! > '\(folder.path)/left'")
    #expect(problems == [])
    #expect(seconds < 10)
    #expect(try runs("left"))
    kill(try #require(Int32(folder.text("left").filter(\.isNumber))), SIGKILL)
  }

  @Test(arguments: ["", "trap '' TERM\n"])
  func `one that takes too long is ended with all it started`(trap: String) throws {
    let (problems, seconds) = try told(
      """
      \(trap)echo $$ > '\(folder.path)/shell'
      (echo loud; while :; do sleep 1; done) & echo $! > '\(folder.path)/left'
      sleep 40
      """, patience: 1)
    #expect(problems == ["the hook '/hook' took longer than 1 seconds and was ended"])
    #expect(seconds < 15)
    usleep(200_000)
    #expect(try !runs("shell"))
    #expect(try !runs("left"))
  }
}
