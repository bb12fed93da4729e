import Foundation
import Testing

@testable import Pipeline

struct DoctorTests {
  /// The states by what was looked at.
  private func found(_ run: WatchedRun) -> (code: ExitCode, lines: [String]) {
    let outcome = Doctor(pipeline: run.folder).examine()
    return (outcome.code, outcome.summary.split(separator: "\n").map(String.init))
  }

  private func state(_ what: String, in lines: [String]) -> String? {
    lines.first { $0.hasPrefix("\(what)  ") }?.dropFirst(what.count)
      .split(separator: " ").first.map(String.init)
  }

  @Test
  func `after a good night everything is fine`() throws {
    let run = try WatchedRun()
    try run.publish()
    let (code, lines) = found(run)
    #expect(code == .complete, "\(lines)")
    #expect(lines.count == 20)
  }

  @Test
  func `each thing that is broken is named, and the others are still looked at`() throws {
    let run = try WatchedRun()
    try run.publish()
    let current = try #require(run.small.current)
    try FileManager.default.removeItem(atPath: "\(run.folder)/key")
    try FileManager.default.removeItem(atPath: "\(run.folder)/hook")
    try FileManager.default.removeItem(atPath: "\(run.folder)/inbox/log.csv")
    try FileManager.default.removeItem(atPath: "\(current)/index.html")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: "\(run.folder)/state/store.sqlite")
    try run.small.folder.write("", to: "state/audit-log.jsonl")
    let (code, lines) = found(run)
    #expect(code == .configuration)
    for what in ["key", "inbox", "modes", "release", "audit log"] {
      #expect(state(what, in: lines) == "BROKEN", "\(what)")
    }
    #expect(state("hook", in: lines) == "attention")
    for what in ["store", "calendar", "room", "public ledger"] {
      #expect(state(what, in: lines) == "fine", "\(what)")
    }
  }

  @Test
  func `an inbox that is a link, or holds one, is told`() throws {
    let run = try WatchedRun()
    try run.publish()
    let (inbox, real) = ("\(run.folder)/inbox", "\(run.folder)/real")
    try FileManager.default.moveItem(atPath: inbox, toPath: real)
    try FileManager.default.createSymbolicLink(atPath: inbox, withDestinationPath: real)
    #expect(state("inbox", in: found(run).lines) == "BROKEN")
    #expect(run.small.failure()?.code == .noInput)
    #expect(
      run.small.failure()?.message == """
        the inbox '\(inbox)' is a symbolic link, which is not followed; name the folder itself as \
        'inbox' in the pipeline file
        """)
    try FileManager.default.removeItem(atPath: inbox)
    try FileManager.default.moveItem(atPath: real, toPath: inbox)
    try FileManager.default.createSymbolicLink(
      atPath: "\(inbox)/next.csv", withDestinationPath: "\(inbox)/log.csv")
    #expect(state("inbox", in: found(run).lines) == "attention")
    #expect(found(run).lines.contains { $0.contains("'next.csv' is a link, pipe or folder") })
  }

  @Test
  func `a place of the log that holds a folder or a link asks for attention`() throws {
    let run = try WatchedRun()
    #expect(state("log", in: found(run).lines) == "fine")
    try run.logs(to: "watch")
    #expect(state("log", in: found(run).lines) == "attention")
  }

  @Test
  func `a store of a later day than today's is broken, with what to do`() throws {
    let run = try WatchedRun()
    try run.publish(asOf: "2025-06-30")
    let (code, lines) = found(run)
    #expect(code == .configuration)
    #expect(state("store", in: lines) == "BROKEN")
    #expect(
      lines.contains {
        $0.contains("as of 2025-06-30, which is after 2025-03-31") && $0.contains("--allow-earlier")
      })
    #expect(run.small.failure()?.code == .usage)
    _ = try Night(
      pipeline: run.folder, asOf: nil, allowsEarlier: true, truth: nil, log: nil
    ).publish()
    #expect(state("store", in: found(run).lines) == "fine")
  }

  @Test
  func `a store whose pages are damaged is broken`() throws {
    let run = try WatchedRun()
    try run.publish()
    let path = "\(run.folder)/state/store.sqlite"
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    let size = try file.seekToEnd()
    for page in stride(from: UInt64(8192), to: size, by: 4096) {
      try file.seek(toOffset: page)
      try file.write(contentsOf: Data(repeating: 0xFF, count: 64))
    }
    try file.close()
    #expect(state("store", in: found(run).lines) == "BROKEN")
  }

  @Test
  func `a pipeline file that cannot be used is one line`() throws {
    let run = try WatchedRun()
    try run.small.folder.write("partnership: [", to: "pipeline.yaml")
    let (code, lines) = found(run)
    #expect(code == .configuration)
    #expect(lines.last?.contains("BROKEN") == true && lines.count == 5)
  }
}
