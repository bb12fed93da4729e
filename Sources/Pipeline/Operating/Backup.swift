import Foundation
import Vocabulary

/// Copies what cannot be made again: the store, what was sent, the logs and what was ever public.
///
/// The key is not among them: whoever holds both can turn tokens back by trying. It goes where it is
/// told to, apart.
public struct Backup {
  /// What is copied of the state folder, where it is there; releases are made again by a run.
  static let parts = [
    "store.sqlite", "forgotten.json", "frozen-years.json", "counts.json", "public-ledger.jsonl",
    "public-ledger.head", "audit-log.jsonl", "audit-log.head", "kept", "public",
  ]

  private let settings: Settings
  private let folder: String
  private let keyCopy: String?
  private let clock = Clock()

  /// Prepares a copy.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - folder: Where the copy goes; new or empty.
  ///   - key: A new file that the key is copied to; none to leave it out.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, to folder: String, key: String?) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
    self.folder = folder
    keyCopy = key
  }

  /// Copies while no run can change anything, and lists what was copied with its hashes.
  ///
  /// - Returns: How many files were copied.
  /// - Throws: `RunError` where the lock is held, the place is taken, the key is missing, or the
  ///   disk is full; no half of a copy then stays.
  public func make() throws -> Outcome {
    guard FileManager.default.fileExists(atPath: settings.paths.store) else {
      throw RunError.noRelease(path: settings.paths.state)
    }
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    try CopiedTree.requireEmpty(folder)
    if let keyCopy, FileManager.default.fileExists(atPath: keyCopy) {
      throw RunError.alreadyThere(path: keyCopy)
    }
    let count = try wholeOrNothing()
    let key = keyCopy == nil ? "without the key: keep that apart" : "the key apart from them"
    return Outcome(code: .complete, summary: "\(count) files copied to '\(folder)', \(key)")
  }

  /// Copies everything; where that cannot be ended nothing of it stays, and the log says so.
  private func wholeOrNothing() throws -> Int {
    let wasThere = FileManager.default.fileExists(atPath: folder)
    do {
      return try copied()
    } catch {
      discard(wasThere ? Self.contents(of: folder) : [folder])
      if let keyCopy { discard([keyCopy]) }
      try? record("failed, to '\(folder)'", code: Failure(error).code)
      throw error
    }
  }

  /// Copies everything, the audit log last, so that it says of a copy that is whole but for it.
  private func copied() throws -> Int {
    try StateFolder.make(folder, mode: 0o700)
    if let keyCopy { try CopiedTree.copyFile(settings.paths.key, to: keyCopy) }
    let tree = CopiedTree(from: settings.paths.state, to: folder)
    let logs = Self.parts.filter { $0.hasPrefix("audit-log.") }
    let count = try tree.copy(Self.parts.filter { !logs.contains($0) })
    try record("to '\(folder)'")
    let all = try count + tree.copy(logs)
    try tree.list()
    return all
  }

  private func record(_ note: String, code: ExitCode? = nil) throws {
    var entry = AuditEntry(
      .backedUp, at: clock, release: InternalShelf(settings.paths.releases).current, note: note)
    entry.code = code?.rawValue
    try AuditLog(folder: settings.paths.state).append(entry)
  }

  private static func contents(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.map { "\(folder)/\($0)" }
  }

  private func discard(_ paths: [String]) {
    for path in paths { try? FileManager.default.removeItem(atPath: path) }
  }
}
