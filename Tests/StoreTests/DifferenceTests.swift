import Foundation
import GRDB
import Records
import Testing
import Vocabulary

@testable import Store

/// A night that writes what differs leaves the store of a night that writes everything.
struct DifferenceTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Writes a night over what the one before left.
  private func write(
    _ snapshot: StoreSnapshot, program: String = "p", into folder: TemporaryFolder
  ) throws {
    try Store.write(
      snapshot, over: Store.memory(at: folder.store).linkage, program: program, to: folder.store)
  }

  private func differences(_ folder: TemporaryFolder) throws -> String {
    try folder.ask("SELECT value FROM row_digest_state WHERE name = 'differences'")[0][0] ?? ""
  }

  /// Every row of every table but the one that says how the file was written.
  private func content(_ folder: TemporaryFolder) throws -> [[String]] {
    let tables = try folder.ask(
      """
      SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
        AND name <> 'row_digest_state' ORDER BY name
      """)
    return try tables.flatMap { name in
      let table = name[0] ?? ""
      let rows = try folder.ask("SELECT * FROM \"\(table)\"")
      return [["table \(table)"]] + rows.map { ["\($0)"] }.sorted { $0[0] < $1[0] }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `nights as differences equal nights written whole, table by table`(seed: UInt64) throws {
    let whole = try TemporaryFolder()
    var nights = InventedNights(seed: seed, rows: 120)
    for night in 0..<12 {
      let snapshot = nights.next()
      try write(snapshot, into: folder)
      try Store.write(snapshot, to: whole.store)
      #expect(try differences(folder) == "\(night)")
      let (found, expected) = (try content(folder), try content(whole))
      #expect(found == expected, "night \(night)")
      #expect(try Store.memory(at: folder.store) == Store.memory(at: whole.store))
      try Store.check(at: folder.store)
    }
    #expect(try folder.ask("SELECT count(*) FROM row_change WHERE change = 'corrected'") != [["0"]])
  }

  @Test func `no byte of a row that went is left in the file`() throws {
    var nights = InventedNights(seed: 4, rows: 2_000)
    for _ in 0..<22 { try write(nights.next(), into: folder) }
    #expect(try differences(folder) == "21")
    #expect(nights.wentTokens.count > 100)
    let bytes = try #require(folder.bytes)
    let held = Set(try folder.ask("SELECT DISTINCT nhs_number FROM observation").map { $0[0] })
    for token in nights.wentTokens {
      let hexadecimal = token.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      // A row may have been said twice, and once withdrawn.
      guard !held.contains(hexadecimal) else { continue }
      #expect(bytes.range(of: Data(token.bytes)) == nil)
    }
  }

  @Test func `a store that something else wrote to is built anew`() throws {
    var nights = InventedNights(seed: 5, rows: 60)
    for _ in 0..<2 { try write(nights.next(), into: folder) }
    #expect(try differences(folder) == "1")
    try DatabaseQueue(path: folder.store).write { db in
      try db.execute(sql: "UPDATE observation SET sex = 'male'")
    }
    let snapshot = nights.next()
    try write(snapshot, into: folder)
    #expect(try differences(folder) == "0")
    #expect(try folder.ask("SELECT count(*) FROM observation WHERE sex <> 'male'") != [["0"]])
  }

  @Test func `decisions and days leave the hashes in force`() throws {
    var nights = InventedNights(seed: 6, rows: 60)
    for _ in 0..<2 { try write(nights.next(), into: folder) }
    let tokens = (1...2).map { Token(high: 1, low: $0) }
    let decision = LinkDecision(
      tokens[0], tokens[1], verdict: .match, reviewer: "A. Reader", day: Day(number: 1),
      reason: "seen")
    try Store.add([decision], to: folder.store)
    try Store.redate(Store.memory(at: folder.store), at: folder.store)
    try write(nights.next(), into: folder)
    #expect(try differences(folder) == "2")
  }

  @Test func `another program, other lists and mostly other rows are written whole`() throws {
    var nights = InventedNights(seed: 7, rows: 400)
    for _ in 0..<2 { try write(nights.next(), into: folder) }
    try write(nights.next(), program: "q", into: folder)
    #expect(try differences(folder) == "0")
    try write(nights.next(), program: "q", into: folder)
    #expect(try differences(folder) == "1")
    var other = InventedNights(seed: 8, rows: 400)
    try write(other.next(), program: "q", into: folder)
    #expect(try differences(folder) == "0")
    try write(.sample(), program: "q", into: folder)
    #expect(try differences(folder) == "0", "other lists")
  }

  @Test func `after thirty differences the file is built anew`() throws {
    for night in 0...31 { try write(.sample(manifest: "\(night)"), into: folder) }
    #expect(try differences(folder) == "0")
  }

  @Test func `memory that is not the store's has the store built anew`() throws {
    var nights = InventedNights(seed: 9, rows: 60)
    try write(nights.next(), into: folder)
    var linkage = try Store.memory(at: folder.store).linkage
    linkage.units.removeFirst()
    let snapshot = nights.next()
    try Store.write(snapshot, over: linkage, program: "p", to: folder.store)
    #expect(try differences(folder) == "0")
    let whole = try TemporaryFolder()
    try Store.write(snapshot, to: whole.store)
    #expect(try Store.memory(at: folder.store) == Store.memory(at: whole.store))
  }

  @Test func `a disk that is full while differences are written leaves the earlier store`() throws {
    var nights = InventedNights(seed: 10, rows: 300)
    try write(nights.next(), into: folder)
    let before = try #require(folder.bytes)
    let linkage = try Store.memory(at: folder.store).linkage
    #expect(throws: StoreError.diskFull(path: folder.store)) {
      var many = nights
      for _ in 0..<9 { _ = many.next() }
      try StoreWriting(
        snapshot: many.next(), linkage: linkage, program: "p", path: folder.store,
        largestPages: before.count / 4096
      ).write()
    }
    #expect(folder.bytes == before)
    #expect(folder.files == ["store.sqlite"])
  }

  @Test func `a reader of the earlier store keeps what it reads`() throws {
    var nights = InventedNights(seed: 11, rows: 60)
    try write(nights.next(), into: folder)
    let reader = try DatabaseQueue(path: folder.store)
    let count = { try reader.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM run") } }
    #expect(try count() == 1)
    try write(nights.next(), into: folder)
    #expect(try count() == 1)
    #expect(try folder.ask("SELECT count(*) FROM run") == [["2"]])
  }
}

/// Numbers and hashes by hand.
struct RowNumberTests {
  /// Numbers of a file's rows, given by what they say, above the file's first number.
  private func numbers(_ now: [UInt64], _ before: [(Int64, UInt64)] = []) -> [Int64] {
    let first = RowAlignment.first(ofFile: 1)
    let rows = before.map { RowDigests.Row(first + $0.0, hash($0.1)) }
    return RowAlignment(now.map { hash($0).high }, after: rows[...], file: 1).numbers
      .map { $0 - first }
  }

  private func hash(_ said: UInt64) -> RowHash {
    var hash = RowHash()
    hash.add(said)
    return hash
  }

  @Test func `rows keep their numbers when others come and go between them`() {
    #expect(numbers([5, 6, 7]) == [16, 32, 48])
    let before: [(Int64, UInt64)] = [(16, 5), (32, 6), (48, 7)]
    #expect(numbers([5, 6, 7], before) == [16, 32, 48])
    #expect(numbers([6, 7], before) == [32, 48])
    #expect(numbers([4, 5, 6, 7, 8, 9], before) == [8, 16, 32, 48, 64, 80])
    #expect(numbers([5, 1, 2, 3, 6, 7], before) == [16, 20, 24, 28, 32, 48])
    #expect(numbers([5, 1, 7], before) == [16, 32, 48], "one in the place of another")
    #expect(numbers([7, 5, 6], before) == [8, 16, 32], "most stay, one moved")
    #expect(numbers([], before) == [])
    #expect(numbers([5, 5, 5], [(16, 5), (32, 5)]) == [16, 32, 48])
    #expect(numbers([5, 1, 6], [(1, 5), (2, 6)]) == [16, 32, 48], "no room: all anew")
    #expect(RowAlignment.file(of: RowAlignment.first(ofFile: 3) + 1) == 3)
  }

  @Test func `files keep their numbers when others come and go, or all are numbered anew`() {
    func files(_ names: [String], _ before: [[String]: Int] = [:]) -> [Int] {
      let hash = ContentHash(of: [])
      let sent = Dictionary(grouping: names) { String($0.prefix(1)) }.sorted { $0.key < $1.key }
      return FilePlaces(
        sent.map { source, names in
          Delivery(
            source: source, agency: .police, format: "f",
            files: names.map { .init(name: $0, hash: hash, size: 0, rows: RowCounts()) })
        }, before: before
      ).all.map(\.id)
    }
    #expect(files(["a1", "a2", "b1"]) == [1, 65, 8257])
    let before = [["a", "a1"]: 1, ["a", "a2"]: 65, ["b", "b1"]: 8257]
    #expect(files(["a2", "a3", "b1", "b2"], before) == [65, 129, 8257, 8321])
    #expect(files(["a1", "a15", "a2"], before) == [1, 33, 65])
    #expect(files(["a2", "a1"], before) == [1, 65], "the order is another")
    #expect(
      files(["a1", "ax", "a2"], [["a", "a1"]: 1, ["a", "a2"]: 2]) == [1, 65, 129], "no room")
  }

  @Test func `what differs is what went, what came and what says other things`() {
    func row(_ number: Int64, _ said: UInt64, line: Int32 = 1) -> RowDigests.Row {
      RowDigests.Row(number, hash(said), line: line)
    }
    let before = RowDigests([row(1, 1), row(2, 2), row(4, 4), row(9, 9)])
    let now = RowDigests([row(4, 5), row(1, 1), row(3, 3), row(9, 9, line: 2)])
    let difference = now.difference(from: before)
    #expect(difference.gone == [2, 4])
    #expect(difference.come == [2, 0])
    #expect(difference.moved == [3])
    #expect(RowDigests(parts: before.parts) == before)
    #expect(before.difference(from: before) == RowDigests.Difference())
  }

  @Test func `a text and its parts have different hashes`() {
    let texts = [[""], ["a"], ["ab"], ["a", "b"], ["abcdefgh"], ["abcdefgh", ""], ["b", "a"]]
    let hashes = texts.map { parts in
      var hash = RowHash()
      for part in parts { hash.add(part) }
      return [hash.high, hash.low]
    }
    #expect(Set(hashes).count == texts.count)
  }
}
