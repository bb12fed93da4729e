import Foundation
import Testing
import Vocabulary

@testable import Disclosure

/// The ledger remembers what was public, and shows when it was changed.
struct ReleaseLedgerTests {
  private let note = LedgerNote(
    day: PublicDrafts.year.last.adding(days: 30), author: "Ana", approvers: ["Bea", "Cy"])

  private func release(_ counts: [Int]) throws -> ProtectedRelease {
    try PublicDisclosure(policy: .oneToSevenRound5).protect(
      [
        PublicDrafts.headline(120, counts.reduce(0, +)),
        PublicDrafts.shares("B2.sex", PublicDrafts.sexes, counts),
      ], periods: [PublicDrafts.year])
  }

  /// A ledger of one release and its withdrawal, as its file holds it.
  private func written() throws -> (ledger: ReleaseLedger, lines: [String]) {
    var ledger = ReleaseLedger()
    let first = try ledger.add(
      release([82, 12, 6]), note: note, periods: [PublicDrafts.year], sums: "aa")
    let second = try ledger.withdraw(1, note: note)
    return (ledger, [first, second].map { String(decoding: $0, as: UTF8.self) })
  }

  private func read(_ lines: [String], head: String) throws(LedgerError) -> ReleaseLedger {
    try ReleaseLedger(Data(lines.map { $0 + "\n" }.joined().utf8), head: head)
  }

  @Test
  func `a ledger reads as it was written`() throws {
    let (ledger, lines) = try written()
    let again = try read(lines, head: ledger.head)
    #expect(again.head == ledger.head)
    #expect(again.lastNumber == 1)
    #expect(again.periods == [PublicDrafts.year])
    #expect(again.releases.map(\.approvers) == [["Bea", "Cy"]])
    #expect(again.withdrawal(of: 1)?.author == "Ana")
    let shown = again.shown("financial_year 2024-25|referred|sex=male")
    #expect(shown.map(\.text) == ["80"])
    #expect(again.shown("financial_year 2024-25|referred|sex=not_stated").map(\.text) == ["c"])
    #expect(shown.first?.policy == .oneToSevenRound5)
  }

  @Test
  func `a table comes back from the ledger as it went out`() throws {
    let first = try release([82, 12, 6])
    var ledger = ReleaseLedger()
    _ = try ledger.add(first, note: note, periods: [PublicDrafts.year], sums: "aa")
    #expect(ledger.tables(of: [PublicDrafts.year], indicators: []) == first.tables)
  }

  @Test
  func `every change of a line is found`() throws {
    let (ledger, lines) = try written()
    for place in lines.indices {
      var changed = lines
      changed[place] = changed[place].replacingOccurrences(of: "\"Bea\"", with: "\"Eve\"")
      #expect(throws: LedgerError.self) { try read(changed, head: ledger.head) }
    }
    #expect(throws: LedgerError.broken(line: 1)) { try read([lines[1]], head: ledger.head) }
    #expect(throws: LedgerError.unreadable(line: 2)) {
      try read([lines[0], "{}"], head: ledger.head)
    }
    #expect(throws: LedgerError.otherEnd) { try read([lines[0]], head: ledger.head) }
    #expect(throws: LedgerError.otherEnd) { try read([], head: ledger.head) }
  }

  @Test
  func `a line without the mark of its end was being written, two were not`() throws {
    let (_, lines) = try written()
    let first = ContentHash(of: lines[0].utf8).hexadecimal
    #expect(try read(lines, head: first).records.count == 2)
    #expect(throws: LedgerError.otherEnd) {
      try read(lines, head: String(repeating: "0", count: 64))
    }
  }

  @Test
  func `what a release hid stays hidden when a further table of its year goes out`() throws {
    var ledger = ReleaseLedger()
    let policy = PublicPolicy.dfe
    let sexes = PublicDrafts.shares("B2.sex", PublicDrafts.sexes, [83, 14, 3])
    let head = PublicDrafts.headline(120, 100)
    let first = try PublicDisclosure(policy: policy)
      .protect([head, sexes], periods: [PublicDrafts.year])
    _ = try ledger.add(first, note: note, periods: [PublicDrafts.year], sums: "aa")
    // By age and sex, girls would now add up to the 14 that were hidden beside the 3.
    let grid = PublicDrafts.grid(
      "B1.age_by_sex", PublicDrafts.ages, PublicDrafts.sexes,
      [[20, 0, 0], [30, 6, 3], [33, 8, 0]])
    let second = try PublicDisclosure(policy: policy)
      .protect([head, sexes, grid], periods: [PublicDrafts.year], beside: ledger)
    let girls = second.tables.first { $0.id == "B2.sex" }?.values.map(\.count)
    #expect(girls == [83, nil, nil])
    let byAge = second.tables.first { $0.id == "B1.age_by_sex" }?.values
      .filter { $0.key[1] == "female" }.map(\.count)
    #expect(byAge?.contains(nil) == true)
  }

  @Test(arguments: [
    (
      LedgerError.unreadable(line: 2),
      "line 2 of the ledger of public releases cannot be understood; bring the ledger back from a "
        + "copy"
    ),
    (
      .broken(line: 3),
      "line 3 of the ledger of public releases does not follow from the line before: it was "
        + "changed; bring the ledger back from a copy"
    ),
    (
      .otherEnd,
      "the ledger of public releases does not end as it was left: lines are missing or were added; "
        + "bring the ledger back from a copy"
    ),
  ])
  func `errors say what is wrong and what to do`(error: LedgerError, text: String) {
    #expect(error.description == text)
  }
}
