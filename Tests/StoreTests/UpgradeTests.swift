import Foundation
import GRDB
import Records
import Testing
import Vocabulary

@testable import Store

/// What a store that version 0.1 left tells every later version.
struct UpgradeTests {
  private let folder: TemporaryFolder
  private static let asLeft =
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/store-0.1.sql")

  init() throws {
    folder = try TemporaryFolder()
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let script = try String(contentsOf: Self.asLeft, encoding: .utf8)
    try DatabaseQueue(path: folder.store, configuration: configuration).inDatabase { db in
      try db.execute(sql: script)
    }
  }

  @Test func `its run, volumes, quarantine, kept file and children are read`() throws {
    let run = try #require(try Store.lastRun(at: folder.store))
    #expect(run.number == 1 && run.partnership == "small" && run.codeVersion == "0.1.0")
    #expect(run.rows == RowCounts(read: 4, used: 3, setAside: 1))
    #expect(try Store.volumes(at: folder.store).map(\.source) == ["log"])
    let memory = try Store.memory(at: folder.store)
    #expect(memory.quarantine.counts.waiting == 1)
    #expect(memory.files.map(\.name) == ["log.csv"])
    #expect(memory.linkage.persons.count == 3)
    #expect(memory.linkage.children.map(\.id.text).sorted().first == "109a085dc8d2bf85")
    #expect(try Store.records(at: folder.store, systems: ["log": "log"]).count == 3)
  }

  @Test func `the next run counts on from it`() throws {
    let memory = try Store.memory(at: folder.store)
    try Store.write(.snapshot(memory: memory), to: folder.store)
    #expect(try folder.ask("SELECT count(*) FROM run") == [["2"]])
    #expect(try Store.memory(at: folder.store).linkage.children == memory.linkage.children)
  }

  @Test func `a store of an earlier layout stays beside the new one`() throws {
    let before = try Data(contentsOf: URL(filePath: folder.store))
    try Store.write(.snapshot(memory: Store.memory(at: folder.store)), to: folder.store)
    let kept = "\(folder.store).layout-4"
    #expect(try Data(contentsOf: URL(filePath: kept)) == before)
    #expect(try Store.lastRun(at: kept)?.number == 1)
    #expect(try Store.lastRun(at: folder.store)?.number == 2)
    try Store.write(.snapshot(memory: Store.memory(at: folder.store)), to: folder.store)
    #expect(try Store.lastRun(at: kept)?.number == 1, "a store of today's layout is not kept")
  }
}
