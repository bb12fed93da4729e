import Disclosure
import Foundation

/// Finishes what a killed command left: the ledger says what must stand where.
struct Recovery {
  let shelf: PublicShelf
  let ledger: ReleaseLedger
  let pages: PublicPages

  func run() throws {
    for record in ledger.releases {
      let name = PublicShelf.name(record.number)
      if let withdrawn = ledger.withdrawal(of: record.number) {
        try bury(name, withdrawn)
      } else if shelf.sums(of: name) == nil {
        try finish(name, record)
      } else if shelf.sums(of: name) != record.sums || !shelf.isWhole(name) {
        throw ReleaseError.changedFiles(name: name)
      }
    }
    try shelf.pointToLast(of: ledger)
  }

  /// A release that is in the ledger and never appeared: it is shown where it is still whole.
  private func finish(_ name: String, _ record: LedgerRecord) throws {
    let staged = StagedRelease(path: "\(shelf.path)/.staging", name: name, releases: shelf.path)
    guard staged.sums == record.sums, shelf.isWhole(".staging") else {
      throw ReleaseError.changedFiles(name: name)
    }
    try staged.commit()
  }

  /// The tombstone of a withdrawn release, in the place of its files.
  func bury(_ name: String, _ withdrawn: LedgerRecord) throws {
    guard !shelf.isTombstone(name) else { return }
    let staged = try shelf.stage(name)
    do {
      try pages.writeTombstone(
        named: name, since: withdrawn.day, why: withdrawn.reason, into: staged.path)
      try shelf.replace(name, with: staged)
    } catch {
      staged.discard()
      throw error
    }
  }
}
