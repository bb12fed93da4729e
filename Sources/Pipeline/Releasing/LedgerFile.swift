import Disclosure
import Foundation

/// The ledger's file in the state folder.
struct LedgerFile {
  private let file: ChainFile
  private let folder: String

  init(state: StateFolder) {
    self.init(folder: state.path)
  }

  init(folder: String) {
    self.folder = folder
    file = ChainFile(folder: folder, name: "public-ledger")
  }

  /// Reads and checks the ledger; an empty one before the first release.
  ///
  /// - Throws: `LedgerError` where it was changed, or knows less than the audit log or
  ///   the counts of the last run.
  func read() throws -> ReleaseLedger {
    let ledger = try chain()
    for entry in try AuditLog(folder: folder).entries {
      guard let name = entry.release, let number = PublicShelf.number(name) else { continue }
      let isKnown =
        switch entry.event {
        case .published: number <= ledger.lastNumber
        case .withdrawn: ledger.withdrawal(of: number) != nil
        default: true
        }
      guard isKnown, entry.ledgerHead.map(ledger.everEnded) ?? true else {
        throw LedgerError.behind(release: name)
      }
    }
    if let last = KeptCounts.lastPublic(in: folder), !ledger.everEnded(with: last.ledgerHead) {
      throw LedgerError.forgotten(release: PublicShelf.name(last.number))
    }
    return ledger
  }

  private func chain() throws -> ReleaseLedger {
    let (contents, head) = (try file.contents, try file.head)
    guard contents != nil || head != nil else {
      let shelf = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/public")
      guard shelf?.contains(where: { $0.hasPrefix("public-") }) != true else {
        throw LedgerError.missing
      }
      return ReleaseLedger()
    }
    return try ReleaseLedger(contents ?? Data(), head: head ?? "")
  }

  /// Adds a line that the ledger gave.
  func append(_ line: Data, of ledger: ReleaseLedger) throws {
    try file.append(line, head: ledger.head)
  }
}
