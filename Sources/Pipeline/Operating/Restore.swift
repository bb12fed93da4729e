import Foundation

/// Brings a copy back into an empty state folder; the next run makes the release anew.
public struct Restore {
  private let settings: Settings
  private let folder: String

  /// Prepares to bring a copy back.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - folder: What `continuum backup` made.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, from folder: String) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    self.folder = folder
  }

  /// Checks that the copy is whole, then copies it; the store comes last, so that a killed command
  /// leaves a state folder that can be restored to again.
  ///
  /// - Returns: How many files were brought back.
  /// - Throws: `RunError` where there is a store already or the copy is not whole.
  public func bringBack() throws -> Outcome {
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    guard !FileManager.default.fileExists(atPath: settings.paths.store) else {
      throw RunError.alreadyThere(path: settings.paths.store)
    }
    guard ListedFolder(path: folder).isWhole else { throw RunError.damagedCopy(path: folder) }
    let parts = Backup.parts.filter { $0 != "store.sqlite" } + ["store.sqlite"]
    let count = try CopiedTree(from: folder, to: state.path).copy(parts)
    try AuditLog(folder: state.path).append(
      AuditEntry(.restored, at: Clock(), note: "from '\(folder)'"))
    let ledger = try LedgerFile(state: state).read()
    try PublicShelf(state: state).pointToLast(of: ledger)
    return Outcome(
      code: .complete,
      summary: "\(count) files brought back to '\(state.path)'; run the pipeline to publish again")
  }
}
