import Disclosure
import Foundation

/// The ledger's file in the state folder.
struct LedgerFile {
  private let file: ChainFile

  init(state: StateFolder) {
    self.init(folder: state.path)
  }

  init(folder: String) {
    file = ChainFile(folder: folder, name: "public-ledger")
  }

  /// Reads and checks the ledger; an empty one before the first release.
  func read() throws -> ReleaseLedger {
    guard file.contents != nil || file.head != nil else { return ReleaseLedger() }
    return try ReleaseLedger(file.contents ?? Data(), head: file.head ?? "")
  }

  /// Adds a line that the ledger gave.
  func append(_ line: Data, of ledger: ReleaseLedger) throws {
    try file.append(line, head: ledger.head)
  }
}
