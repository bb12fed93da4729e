import GRDB
import Records
import Testing
import Vocabulary

@testable import Store

struct StoredRunTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `before the first run there is none`() throws {
    #expect(try Store.lastRun(at: folder.store) == nil)
  }

  @Test func `the last run is known with its counts`() throws {
    try Store.write(.sample(), to: folder.store)
    #expect(
      try Store.lastRun(at: folder.store)
        == StoredRun(
          number: 1, partnership: "sampleshire", asOf: Day(number: 20_178), codeVersion: "1.0",
          manifest: ContentHash(of: "a".utf8).hexadecimal,
          rows: RowCounts(read: 5, used: 3, setAside: 1, superseded: 1), children: 2,
          journeys: 1, quarantine: QuarantineCounts(waiting: 1)))
  }

  @Test func `earlier runs stay in the history, a repeated one once`() throws {
    for day: Int32 in [20_177, 20_178, 20_178] {
      try Store.write(.sample(asOf: Day(number: day)), to: folder.store)
    }
    #expect(
      try folder.ask("SELECT number, as_of FROM run ORDER BY number")
        == [["1", "2025-03-30"], ["2", "2025-03-31"]])
    #expect(try folder.ask("SELECT DISTINCT run FROM delivery") == [["2"]])
  }

  @Test func `a store of a newer program is refused and left as it is`() throws {
    try Store.write(.sample(), to: folder.store)
    try DatabaseQueue(path: folder.store).write { try $0.execute(sql: "PRAGMA user_version = 10") }
    let before = folder.bytes
    #expect(throws: StoreError.newerVersion(path: folder.store, version: 10)) {
      try Store.write(.sample(), to: folder.store)
    }
    #expect(folder.bytes == before)
  }

  @Test func `a database of another program is refused`() throws {
    try DatabaseQueue(path: folder.store).write { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(throws: StoreError.notAStore(path: folder.store)) {
      try Store.lastRun(at: folder.store)
    }
  }
}
