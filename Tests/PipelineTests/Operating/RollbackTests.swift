import Foundation
import Testing
import Vocabulary

@testable import Pipeline

/// Going back, keeping, copying and bringing back.
struct RollbackTests {
  @Test
  func `readers see the release before again until the next run`() throws {
    let run = try WatchedRun()
    try run.publish()
    let first = run.small.current
    try run.small.remark()
    try run.publish()
    let outcome = try Rollback(pipeline: run.folder, release: nil, reason: "wrong file").goBack()
    #expect(outcome.code == .complete)
    #expect(run.small.current == first)
    #expect(try run.audit.entries.last?.event == .rolledBack)
    #expect(try Status(pipeline: run.folder).show().code == .publishedWithWarnings)
    try run.publish()
    #expect(run.small.current != first)
    #expect(try run.audit.verified() == 7)
  }

  @Test
  func `it refuses where there is nothing before, no reason, no such release or a damaged one`()
    throws
  {
    let run = try WatchedRun()
    try run.publish()
    #expect(throws: RunError.noEarlierRelease(path: "\(run.folder)/state/releases")) {
      try Rollback(pipeline: run.folder, release: nil, reason: "why").goBack()
    }
    let first = try #require(run.small.current)
    let name = URL(filePath: first).lastPathComponent
    try run.small.remark()
    try run.publish()
    #expect(throws: RunError.noReason) {
      try Rollback(pipeline: run.folder, release: nil, reason: " ").goBack()
    }
    #expect(throws: (any Error).self) {
      try Rollback(pipeline: run.folder, release: "../..", reason: "why").goBack()
    }
    let current = run.small.current
    try FileManager.default.removeItem(atPath: "\(first)/index.html")
    #expect(throws: RunError.damagedRelease(name: name)) {
      try Rollback(pipeline: run.folder, release: nil, reason: "why").goBack()
    }
    #expect(run.small.current == current)
  }

  @Test
  func `releases go when they are old, never the current one or the one before`() throws {
    let run = try WatchedRun(more: "keep_releases: 30 days")
    for _ in 0..<3 {
      try run.publish()
      try run.small.remark()
    }
    let names = InternalShelf("\(run.folder)/state/releases").names
    let later = Clock(secondsSince1970: Int(Date().timeIntervalSince1970) + 40 * 86_400)
    let dry = try Purge(pipeline: run.folder, isDry: true, clock: later).run()
    #expect(dry.summary == "1 would go:\n\(run.folder)/state/releases/\(names[0])")
    #expect(InternalShelf("\(run.folder)/state/releases").names == names)
    #expect(
      try Purge(pipeline: run.folder, isDry: false).run().summary == "nothing is kept too long")
    _ = try Purge(pipeline: run.folder, isDry: false, clock: later).run()
    #expect(InternalShelf("\(run.folder)/state/releases").names == Array(names.dropFirst()))
    #expect(try run.audit.entries.last?.note == names[0])
    let list = try run.small.folder.text("state/releases/index.html")
    #expect(!list.contains(names[0]) && list.contains(names[1]))
  }

  @Test
  func `old entries of the audit log go, and the chain can still be followed`() throws {
    let run = try WatchedRun(more: "keep_log: 200 days")
    try run.publish()
    let log = "\(run.folder)/state/audit-log.jsonl"
    let later = Clock(secondsSince1970: Int(Date().timeIntervalSince1970) + 300 * 86_400)
    try run.audit.append(AuditEntry(.decided, at: later))
    let before = try Data(contentsOf: URL(filePath: log))
    let first = later.today.adding(days: -200).iso
    let words = "2 entries of the audit log before \(first)"
    #expect(
      try Purge(pipeline: run.folder, isDry: true, clock: later).run().summary
        == "1 would go:\n\(words)")
    #expect(try Data(contentsOf: URL(filePath: log)) == before)
    #expect(
      try Purge(pipeline: run.folder, isDry: false, clock: later).run().summary
        == "1 went:\n\(words)")
    #expect(try run.audit.entries.map(\.event) == [.decided, .purged])
    #expect(try run.audit.verified() == 2)
    try run.audit.append(AuditEntry(.decided, at: later))
    #expect(try run.audit.verified() == 3)
    let lines = try Data(contentsOf: URL(filePath: log)).split(separator: 10)
    try Data(lines.dropFirst().flatMap { $0 + [10] }).write(to: URL(filePath: log))
    #expect(throws: AuditLogError.changed(line: 1)) { try run.audit.verified() }
  }

  @Test
  func `a copy is whole, closed to others, without the key, and gives the same release again`()
    throws
  {
    let run = try WatchedRun()
    try run.publish()
    let figures = try #require(run.small.current)
    let copy = "\(run.folder)/copy"
    _ = try Backup(pipeline: run.folder, to: copy, key: "\(run.folder)/key-copy").make()
    let keys = try ["key", "key-copy"].map {
      try Data(contentsOf: URL(filePath: "\(run.folder)/\($0)"))
    }
    #expect(keys[0] == keys[1])
    #expect(throws: RunError.alreadyThere(path: "\(run.folder)/key-copy")) {
      try Backup(pipeline: run.folder, to: "\(run.folder)/other", key: "\(run.folder)/key-copy")
        .make()
    }
    let files = try FileManager.default.subpathsOfDirectory(atPath: copy)
    #expect(!files.contains { $0.contains("key") })
    for file in files {
      let found = try FileManager.default.attributesOfItem(atPath: "\(copy)/\(file)")
      #expect((found[.posixPermissions] as? Int ?? 0o777) & 0o077 == 0, "\(file)")
    }
    let before = try Data(contentsOf: URL(filePath: "\(figures)/SHA256SUMS"))
    try FileManager.default.removeItem(atPath: "\(run.folder)/state")
    _ = try Restore(pipeline: run.folder, from: copy).bringBack()
    try run.publish()
    let after = try #require(run.small.current)
    let lists = [before, try Data(contentsOf: URL(filePath: "\(after)/SHA256SUMS"))].map {
      String(decoding: $0, as: UTF8.self).split(separator: "\n").filter {
        $0.hasSuffix("indicator_value.csv")
      }
    }
    #expect(lists[0].count == 1 && lists[0] == lists[1])
    #expect(try run.audit.verified() == 6)
  }

  @Test
  func `where only the store was lost, newer requests and logs stay`() throws {
    let run = try WatchedRun()
    try run.publish()
    let copy = "\(run.folder)/copy"
    _ = try Backup(pipeline: run.folder, to: copy, key: nil).make()
    let child = try #require(try run.small.ask("SELECT min(id) FROM child").first?.first)
    _ = try Forget(pipeline: run.folder, child: child, reason: "request 7").erase()
    try run.publish()
    try FileManager.default.removeItem(atPath: "\(run.folder)/state/store.sqlite")
    _ = try Restore(pipeline: run.folder, from: copy).bringBack()
    try run.publish()
    #expect(try run.small.ask("SELECT count(*) FROM child") == [["2"]])
    #expect(try run.audit.entries.map(\.event).contains(.forgotten))
    #expect(try run.audit.verified() == 9)
  }

  @Test
  func `a log that does not go on from the copy's is not replaced`() throws {
    let run = try WatchedRun()
    try run.publish()
    let copy = "\(run.folder)/copy"
    _ = try Backup(pipeline: run.folder, to: copy, key: nil).make()
    let state = "\(run.folder)/state"
    try FileManager.default.removeItem(atPath: "\(state)/store.sqlite")
    try run.small.folder.write("{}\n", to: "state/audit-log.jsonl")
    #expect(throws: RunError.otherChain(path: "\(state)/audit-log.jsonl")) {
      try Restore(pipeline: run.folder, from: copy).bringBack()
    }
  }

  @Test
  func `a copy that cannot be ended leaves nothing, and the log says that it failed`() throws {
    let run = try WatchedRun()
    try run.publish()
    let (copy, key) = ("\(run.folder)/copy", "\(run.folder)/key-copy")
    try FileManager.default.moveItem(atPath: "\(run.folder)/key", toPath: "\(run.folder)/away")
    #expect(throws: RunError.self) {
      try Backup(pipeline: run.folder, to: copy, key: key).make()
    }
    #expect(!run.small.folder.exists("copy") && !run.small.folder.exists("key-copy"))
    #expect(try run.audit.entries.last?.event == .backedUp && run.audit.entries.last?.code == 73)
    #expect(try run.audit.entries.last?.note == "failed, to '\(copy)'")
    try FileManager.default.moveItem(atPath: "\(run.folder)/away", toPath: "\(run.folder)/key")
    _ = try Backup(pipeline: run.folder, to: copy, key: key).make()
    #expect(try run.audit.entries.last?.code == nil)
    #expect(ListedFolder(path: copy).isWhole)
  }

  @Test
  func `a copy that is not whole, a taken place and a store that is there are refused`() throws {
    let run = try WatchedRun()
    try run.publish()
    let copy = "\(run.folder)/copy"
    _ = try Backup(pipeline: run.folder, to: copy, key: nil).make()
    #expect(throws: RunError.notEmpty(path: copy)) {
      try Backup(pipeline: run.folder, to: copy, key: nil).make()
    }
    #expect(throws: RunError.alreadyThere(path: "\(run.folder)/state/store.sqlite")) {
      try Restore(pipeline: run.folder, from: copy).bringBack()
    }
    try FileManager.default.removeItem(atPath: "\(run.folder)/state/store.sqlite")
    try FileManager.default.removeItem(atPath: "\(copy)/counts.json")
    #expect(throws: RunError.damagedCopy(path: copy)) {
      try Restore(pipeline: run.folder, from: copy).bringBack()
    }
  }
}
