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
  func read() throws -> ReleaseLedger {
    guard file.contents != nil || file.head != nil else {
      let shelf = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/public")
      guard shelf?.contains(where: { $0.hasPrefix("public-") }) != true else {
        throw LedgerError.missing
      }
      return ReleaseLedger()
    }
    return try ReleaseLedger(file.contents ?? Data(), head: file.head ?? "")
  }

  /// Adds a line that the ledger gave.
  func append(_ line: Data, of ledger: ReleaseLedger) throws {
    try file.append(line, head: ledger.head)
  }
}
