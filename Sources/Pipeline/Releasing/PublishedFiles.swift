import Disclosure
import Foundation

/// Whether public releases, or the pages in their place, are as the ledger says.
struct PublishedFiles {
  let state: String

  /// The names of the releases that are not.
  ///
  /// One that was killed before it appeared waits for the next command.
  func changed(since ledger: ReleaseLedger, isQuick: Bool) -> [String] {
    ledger.releases.filter { !isAsPublished($0, in: ledger, isQuick) }
      .map { PublicShelf.name($0.number) }
  }

  private func isAsPublished(
    _ record: LedgerRecord, in ledger: ReleaseLedger, _ isQuick: Bool
  ) -> Bool {
    func isWhole(_ folder: ListedFolder) -> Bool { isQuick ? folder.isUntouched : folder.isWhole }
    let shelf = "\(state)/public"
    let folder = ListedFolder(path: "\(shelf)/\(PublicShelf.name(record.number))")
    guard ledger.withdrawal(of: record.number) == nil else {
      return isWhole(folder)
        && FileManager.default.fileExists(atPath: "\(folder.path)/WITHDRAWN.txt")
    }
    let staged = ListedFolder(path: "\(shelf)/.staging")
    let found = folder.sums == nil && staged.sums == record.sums ? staged : folder
    return found.sums == record.sums && isWhole(found)
  }
}
