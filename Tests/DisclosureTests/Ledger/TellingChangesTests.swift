import Testing
import Vocabulary

@testable import Disclosure

/// What somebody who kept every release can tell of how counts moved.
struct TellingChangesTests {
  private let note = LedgerNote(
    day: PublicDrafts.year.last.adding(days: 30), author: "Ana", approvers: ["Bea", "Cy"])
  private var ledger = ReleaseLedger()

  /// Children by sex, released beside all that was public before.
  private func release(_ counts: [Int]) throws -> ProtectedRelease {
    let drafts = [
      PublicDrafts.headline(3 * counts.reduce(0, +), counts.reduce(0, +)),
      PublicDrafts.shares("B2.sex", PublicDrafts.sexes, counts),
    ]
    return try PublicDisclosure(policy: .dfe).protect(
      drafts, periods: [PublicDrafts.year], beside: ledger.correcting([PublicDrafts.year]))
  }

  private func counts(_ release: ProtectedRelease) -> [Int?] {
    release.tables.first { $0.id == "B2.sex" }?.values.map(\.count) ?? []
  }

  @Test mutating func `a number that became a symbol tells no small change, and is not forgotten`()
    throws
  {
    let first = try release([60, 30, 12])
    #expect(counts(first) == [60, 30, 12])
    _ = try ledger.add(first, note: note, periods: [PublicDrafts.year], sums: "")
    // Who kept the first release may take 60 and 30 for unchanged: more than one hides beside 4.
    let second = try release([60, 30, 4])
    #expect(counts(second)[2] == nil && counts(second).count { $0 == nil } > 1)
    #expect(ledger.tellingChanges(to: second) == [])
    _ = try ledger.add(second, note: note, periods: [PublicDrafts.year], sums: "")
    // Hidden last time, 14 is 2 more than the 12 of the time before.
    let third = try release([52, 30, 14])
    #expect(counts(third) == [52, 30, 14])
    #expect(ledger.tellingChanges(to: third).contains("public release 1"))
  }
}
