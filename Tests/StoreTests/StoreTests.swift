import Foundation
import Records
import Testing
import Vocabulary

@testable import Store

struct StoreTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func store(_ snapshot: StoreSnapshot = .sample()) throws {
    try Store.write(snapshot, to: folder.store)
  }

  @Test func `only this user may read the store, and nothing lies beside it`() throws {
    try store()
    #expect(folder.mode == 0o600)
    #expect(folder.files == ["store.sqlite"])
  }

  @Test func `the same run twice leaves the same bytes`() throws {
    try store()
    let first = try #require(folder.bytes)
    try store()
    #expect(folder.bytes == first)
  }

  @Test func `the file says whose it is and needs no second file to be read`() throws {
    try store()
    #expect(try folder.ask("PRAGMA application_id") == [["1213416019"]])  // 0x48534253, "HSBS"
    #expect(try folder.ask("PRAGMA user_version") == [["9"]])
    #expect(try folder.ask("PRAGMA journal_mode") == [["delete"]])
    #expect(try folder.ask("PRAGMA integrity_check") == [["ok"]])
    #expect(try folder.ask("PRAGMA foreign_key_check").isEmpty)
  }

  @Test func `a row keeps its origin, codes, dates and tokens`() throws {
    try store()
    let rows = try folder.ask(
      """
      SELECT o.id, f.name, o.line, o.kind, o.agency, o.child_id, o.nhs_number, o.birth, o.sex,
        o.residence_area, o.hsb_flag, o.needs, o.ethnicity, o.offence, o.received
      FROM observation AS o JOIN delivery_file AS f ON f.id = o.delivery_file ORDER BY o.id
      """)
    #expect(
      rows == [
        [
          "17179869200", "log.csv", "2", "referral", "social_care", "00000000000000aa",
          "0102030405060708090a0b0c0d0e0f10", "2012-02-29", "female", "E2", "yes",
          "friendships neglect", nil, nil, nil,
        ],
        [
          "17179869216", "log.csv", "5", "referral", "social_care", "00000000000000bb", nil, nil,
          nil, nil,
          nil, nil, "unrecognised", nil, nil,
        ],
        [
          "140754668224528", "police.csv", "2", "police_occurrence", "police", "00000000000000aa",
          nil, nil, nil,
          nil, nil, nil, nil, "17A", nil,
        ],
      ])
  }

  @Test func `a child has settled characteristics, or none that are known`() throws {
    try store()
    let rows = try folder.ask(
      "SELECT id, birth, sex, residence, any_sen, looked_after, conflicts FROM child ORDER BY id")
    #expect(
      rows == [
        ["00000000000000aa", "2012-02-29", "female", "E2", "yes", "unknown", "birth sex"],
        ["00000000000000bb", nil, "not_stated", nil, "unknown", "unknown", ""],
      ])
  }

  @Test func `a referral has its child, agencies and the day it was received`() throws {
    try store()
    let rows = try folder.ask(
      "SELECT journey, child_id, start, events, agencies, role, level, received FROM referral")
    #expect(
      rows == [
        [
          "0", "00000000000000aa", "2024-10-04", "referral_log police", "police social_care",
          "displayed", "problematic", "2024-10-04",
        ]
      ])
    #expect(
      try folder.ask("SELECT kind, day FROM milestone ORDER BY day")
        == [["referral_received", "2024-10-04"], ["decision", "2024-10-05"]])
    #expect(
      try folder.ask("SELECT * FROM journey_observation") == [
        ["0", "17179869200"], ["0", "140754668224528"],
      ])
  }

  @Test func `a link says which rule joined two rows`() throws {
    try store()
    #expect(
      try folder.ask(
        "SELECT left_observation, right_observation, title FROM link JOIN link_rule r ON r.id = rule"
      ) == [["17179869200", "140754668224528", "same NHS number"]])
    #expect(try folder.ask("SELECT * FROM refused_link") == [["L03", "2"]])
  }

  @Test func `the quarantine holds file, line and rules, and no value`() throws {
    try store()
    #expect(
      try folder.ask("SELECT file_sha256, file, line, rules FROM quarantine") == [
        [ContentHash(of: "log".utf8).hexadecimal, "log.csv", "3", "V002 V014"]
      ])
    #expect(
      try folder.ask("SELECT severity, rule, file, delivery_file, line FROM finding ORDER BY id")
        == [
          ["error", "V001", "gone.csv", nil, "0"], ["error", "V014", "log.csv", "1", "3"],
          ["error", "V002", "log.csv", "1", "3"], ["query", "V020", "log.csv", "1", "5"],
        ])
  }

  @Test func `every row of a file is accounted for`() throws {
    try store()
    #expect(
      try folder.ask(
        """
        SELECT name, rows_read, rows_used, rows_set_aside, rows_superseded FROM delivery_file
        ORDER BY id
        """) == [["log.csv", "4", "2", "1", "1"], ["police.csv", "1", "1", "0", "0"]])
  }

  @Test func `a file with a lost row is refused`() throws {
    let lost = StoreSnapshot.snapshot(rows: RowCounts(read: 4, used: 2, setAside: 1))
    #expect(throws: StoreError.brokenRule("CHECK constraint failed: no row is lost")) {
      try store(lost)
    }
    #expect(folder.files.isEmpty)
  }

  @Test func `a row that breaks a rule of its table is refused`() throws {
    #expect(throws: StoreError.brokenRule("CHECK constraint failed in observation")) {
      try store(.snapshot(firstLine: 0))
    }
    #expect(folder.files.isEmpty)
  }

  @Test func `a link by a rule that nobody described is refused`() {
    let unknown = StoreSnapshot.snapshot(links: [Link(left: 0, right: 2, rule: "L99")])
    #expect(throws: StoreError.brokenRule("FOREIGN KEY constraint failed")) {
      try store(unknown)
    }
  }

  @Test func `nothing is stored of nothing`() throws {
    try store(
      StoreSnapshot(
        run: RunRecord(
          partnership: "sampleshire", asOf: Day(number: 20_178), codeVersion: "1.0",
          manifest: ContentHash(of: []), deliveries: []),
        children: LinkedChildren(
          records: PseudonymisedRecords(), childOfRow: [], ids: [], links: [], refused: [:]),
        profiles: [], journeys: [], findings: [], linkRules: [], areas: [], categories: [],
        tools: [], providers: []))
    #expect(try folder.ask("SELECT count(*) FROM observation") == [["0"]])
    #expect(try Store.lastRun(at: folder.store)?.children == 0)
  }
}
