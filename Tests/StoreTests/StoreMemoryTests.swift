import Foundation
import GRDB
import Records
import Testing
import Vocabulary

@testable import Store

/// What is carried on from night to night survives that the store is built anew.
struct StoreMemoryTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `before the first run nothing is remembered`() throws {
    #expect(try Store.memory(at: folder.store) == StoreMemory())
    #expect(try Store.volumes(at: folder.store).isEmpty)
  }

  @Test func `the memory is read back as it was written`() throws {
    var memory = StoreSnapshot.memory
    let day = Day(number: 20_100)
    let place = QuarantineEntry.Place(
      source: "gone", hash: ContentHash(of: "gone".utf8), line: 9)
    memory.quarantine = Quarantine(
      memory.quarantine.entries + [
        QuarantineEntry(
          place: place, file: "a, \"b\".csv", rows: 12, rules: ["V001"], firstSeen: day,
          lastTried: day, state: .expired, ended: day, cause: "never read within 90 days")
      ])
    try Store.write(.snapshot(memory: memory), to: folder.store)
    #expect(try Store.memory(at: folder.store) == memory)
    #expect(
      try folder.ask("SELECT rows_waiting, rows_settled, rows_expired FROM run")
        == [["1", "0", "12"]])
  }

  @Test func `what linkage remembers is read back as it was written`() throws {
    var memory = StoreSnapshot.memory
    memory.linkage = Self.linkage
    try Store.write(.snapshot(memory: memory), to: folder.store)
    #expect(try Store.memory(at: folder.store).linkage == Self.linkage)
    #expect(
      try folder.ask("SELECT kind, child_id, other_id FROM child_event")
        == [["merged", "00000000000000bb", "00000000000000aa"]])
  }

  @Test func `faint pairs hold for the units alone that they were written with`() throws {
    var memory = StoreSnapshot.memory
    memory.linkage = Self.linkage
    try Store.write(.snapshot(memory: memory), to: folder.store)
    try DatabaseQueue(path: folder.store).write { db in
      try db.execute(
        sql:
          "UPDATE linkage_unit SET key = zeroblob(16) WHERE key = (SELECT max(key) FROM linkage_unit)"
      )
    }
    let read = try Store.memory(at: folder.store).linkage
    #expect(read.faint.isEmpty && read.units.isEmpty && read.calibration == nil)
    #expect(read.persons == Self.linkage.persons)
  }

  private static var linkage: LinkageMemory {
    let tokens = (1...4).map { Token(high: 0xFFFF_FFFF_FFFF_FFFF, low: $0) }
    let ids = [0xaa, 0xbb].map { ChildID(number: $0) }
    var memory = LinkageMemory()
    memory.model = "model"
    memory.calibration = LinkageCalibration(
      units: 7, matchesPerUnit: 0.123, isAssumed: true,
      counts: [.init(column: "areas", member: 4_294_967_295, count: 3)])
    memory.units = tokens.prefix(2).map {
      RememberedUnit(key: $0, fingerprint: tokens[1], cluster: tokens[2])
    }
    memory.pairs = [
      WeighedPair(
        left: tokens[0], right: tokens[1], weight: -1.0 / 3, relative: 0.1, rule: -1,
        pattern: .max, outcome: .contradicted, reason: "K01")
    ]
    memory.faint = [FaintPair(left: 0, right: 1, rule: 3, pattern: .max)]
    memory.passedOver = [3, .max]
    memory.persons = [
      RememberedPerson(key: tokens[0], child: ids[0], former: ids[1], isCurrent: true)
    ]
    memory.children = [
      RememberedChild(id: ids[0], since: 1),
      RememberedChild(id: ids[1], since: 2, mergedInto: ids[0], isCurrent: false),
    ]
    memory.levels = [
      LevelShare(
        month: 24_294, comparison: "birth", level: "same date", same: .init(7, of: 9),
        drawn: .init(1, of: 20_000))
    ]
    memory.events = [
      ChildEvent(run: 3, kind: .merged, child: ids[1], other: ids[0], reason: "L03")
    ]
    memory.decisions = [
      LinkDecision(
        tokens[1], tokens[0], verdict: .noMatch, reviewer: "A. Reader", day: Day(number: 20_000),
        reason: "two schools, one day")
    ]
    return memory
  }

  @Test func `volumes of every run stay, a repeated night once`() throws {
    for (day, read) in [(20_177, 4), (20_178, 9), (20_178, 9)] {
      try Store.write(
        .snapshot(
          asOf: Day(number: Int32(day)), rows: RowCounts(read: read, used: read - 1, setAside: 1)),
        to: folder.store)
    }
    let volumes = try Store.volumes(at: folder.store)
    #expect(
      volumes.map { "\($0.run) \($0.source) \($0.rows.read)" } == [
        "1 log 4", "1 police 1", "2 log 9", "2 police 1",
      ])
    #expect(volumes.map(\.asOf.number) == [20_177, 20_177, 20_178, 20_178])
    #expect(volumes.map(\.files) == [1, 1, 1, 1])
  }

  @Test func `a store of the first layout is carried on`() throws {
    try firstStore()
    let entry = QuarantineEntry(
      place: .init(source: "log", hash: ContentHash(of: "log".utf8), line: 3), file: "log.csv",
      rows: 1, rules: ["V002", "V014"], firstSeen: Day(number: 20_178),
      lastTried: Day(number: 20_178))
    #expect(
      try Store.memory(at: folder.store) == StoreMemory(quarantine: Quarantine([entry])))
    #expect(
      try Store.volumes(at: folder.store)
        == [
          SourceVolume(
            run: 1, asOf: Day(number: 20_178), source: "log", files: 1,
            rows: RowCounts(read: 4, used: 2, setAside: 1, superseded: 1))
        ])
    try Store.write(.sample(asOf: Day(number: 20_179)), to: folder.store)
    #expect(
      try folder.ask("SELECT run, source, rows_read FROM source_volume")
        == [["1", "log", "4"], ["2", "log", "4"], ["2", "police", "1"]])
    #expect(
      try folder.ask("SELECT number, name FROM migration ORDER BY number")
        == [
          ["1", "first store"], ["2", "quarantine with states, kept files, volumes by source"],
          ["3", "stable ids of children, weighed pairs, reviewers' decisions"],
          ["4", "how often levels of comparisons are given, by month"],
          ["5", "months of birth, and conferences that were not required"],
          ["6", "which rows came, changed and went, run by run"],
          ["7", "the system that each delivery comes from"],
          [
            "8",
            "numbers of rows that stay, with hashes by which the next night finds what differs",
          ],
          ["9", "pairs too faint to take part, packed"],
        ])
  }

  @Test(arguments: [
    ("quarantine", "state", "'lost'"), ("quarantine", "state", "'settled'"),
    ("quarantine", "rows", "0"), ("quarantine", "first_seen", "'2025-02-30'"),
    ("kept_file", "sha256", "'abc'"), ("kept_file", "is_current", "2"),
    ("source_volume", "rows_used", "99"), ("source_volume", "run", "7"),
    ("configuration", "sha256", "''"), ("run", "rows_expired", "-1"),
  ])
  func `the schema refuses what cannot be`(table: String, column: String, value: String) throws {
    try Store.write(.sample(), to: folder.store)
    let error = #expect(throws: DatabaseError.self) {
      try DatabaseQueue(path: folder.store).write { db in
        try db.execute(sql: "UPDATE \"\(table)\" SET \"\(column)\" = \(value)")
      }
    }
    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  /// The tables that a store of layout 1 had for what is carried on, as that program made them.
  private func firstStore() throws {
    let hash = { (text: String) in ContentHash(of: text.utf8).hexadecimal }
    try DatabaseQueue(path: folder.store).write { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(StoreSchema.applicationID); PRAGMA user_version = 1;
          CREATE TABLE "run" ("number" INTEGER PRIMARY KEY, "partnership" TEXT, "as_of" TEXT,
            "code_version" TEXT, "manifest" TEXT, "rows_read" INTEGER, "rows_used" INTEGER,
            "rows_set_aside" INTEGER, "rows_superseded" INTEGER, "children" INTEGER,
            "journeys" INTEGER);
          CREATE TABLE "delivery" ("id" INTEGER PRIMARY KEY, "run" INTEGER, "source" TEXT,
            "agency" TEXT, "format" TEXT);
          CREATE TABLE "delivery_file" ("id" INTEGER PRIMARY KEY, "delivery" INTEGER, "name" TEXT,
            "sha256" TEXT, "size" INTEGER, "rows_read" INTEGER, "rows_used" INTEGER,
            "rows_set_aside" INTEGER, "rows_superseded" INTEGER);
          CREATE TABLE "quarantine" ("id" INTEGER PRIMARY KEY, "delivery_file" INTEGER,
            "file_sha256" TEXT, "file" TEXT, "line" INTEGER, "rules" TEXT);
          INSERT INTO "run" VALUES (1, 'sampleshire', '2025-03-31', '0.1.0', '\(hash("m"))',
            4, 2, 1, 1, 2, 1);
          INSERT INTO "delivery" VALUES (1, 1, 'log', 'social_care', 'referral-log-v1');
          INSERT INTO "delivery_file" VALUES (1, 1, 'log.csv', '\(hash("log"))', 300, 4, 2, 1, 1);
          INSERT INTO "quarantine" VALUES (1, 1, '\(hash("log"))', 'log.csv', 3, 'V002 V014');
          """)
    }
  }
}
