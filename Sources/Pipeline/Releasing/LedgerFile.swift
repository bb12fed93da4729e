import Disclosure
import Foundation

/// The ledger's file in the state folder, and beside it the hash of its last line.
struct LedgerFile {
  let state: StateFolder

  static let name = "public-ledger.jsonl"
  private static let headName = "public-ledger.head"

  /// Reads and checks the ledger; an empty one before the first release.
  func read() throws -> ReleaseLedger {
    let contents = FileManager.default.contents(atPath: "\(state.path)/\(Self.name)")
    let head = FileManager.default.contents(atPath: "\(state.path)/\(Self.headName)")
    guard contents != nil || head != nil else { return ReleaseLedger() }
    return try ReleaseLedger(
      contents ?? Data(),
      head: String(decoding: head ?? Data(), as: UTF8.self).filter { !$0.isWhitespace })
  }

  /// Adds a line that the ledger gave: first the line, then what says that it ends there.
  func append(_ line: Data, of ledger: ReleaseLedger) throws {
    let before = FileManager.default.contents(atPath: "\(state.path)/\(Self.name)") ?? Data()
    if before.isEmpty { try state.write(Data((Self.start + "\n").utf8), to: Self.headName) }
    try state.write(before + line + Data([10]), to: Self.name)
    try state.write(Data((ledger.head + "\n").utf8), to: Self.headName)
    try StagedRelease.sync(state.path)
  }

  private static let start = String(repeating: "0", count: 64)
}
