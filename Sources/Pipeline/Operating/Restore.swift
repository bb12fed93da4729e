import Foundation

/// Brings a copy back into a state folder without a store; the next run makes the release anew.
///
/// Where only the store was lost, what the folder holds may be newer than the copy: whom to leave out,
/// what went out in public, what was done. None of that is set back.
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
  /// - Throws: `RunError` where there is a store already, the copy is not whole, or a log of the
  ///   folder is another than the copy's.
  public func bringBack() throws -> Outcome {
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    guard !FileManager.default.fileExists(atPath: settings.paths.store) else {
      throw RunError.alreadyThere(path: settings.paths.store)
    }
    guard ListedFolder(path: folder).isWhole else { throw RunError.damagedCopy(path: folder) }
    let newer = try newer(in: state)
    let forgotten = try Forgotten.read(in: folder).adding(Forgotten.read(in: state.path))
    let parts = Backup.parts.filter { $0 != "store.sqlite" && !newer.contains($0) }
    let tree = CopiedTree(from: folder, to: state.path)
    var count = try tree.copy(parts)
    if !forgotten.marks.isEmpty {
      try forgotten.write(in: state)
      count += 1
    }
    count += try tree.copy(["store.sqlite"])
    try AuditLog(folder: state.path).append(
      AuditEntry(.restored, at: Clock(), note: "from '\(folder)'"))
    let ledger = try LedgerFile(state: state).read()
    try PublicShelf(state: state).pointToLast(of: ledger)
    return Outcome(
      code: .complete,
      summary: "\(count) files brought back to '\(state.path)'; run the pipeline to publish again")
  }

  /// The files of the state folder that go on from those of the copy, and stay.
  private func newer(in state: StateFolder) throws(RunError) -> Set<String> {
    var newer: Set<String> = [Forgotten.name]
    for chain in ["audit-log", "public-ledger"] {
      let (held, copied) = (
        try RestrictedFile.read("\(state.path)/\(chain).jsonl") ?? Data(),
        try RestrictedFile.read("\(folder)/\(chain).jsonl") ?? Data()
      )
      guard held.starts(with: copied) || copied.starts(with: held) else {
        throw .otherChain(path: "\(state.path)/\(chain).jsonl")
      }
      if held.count > copied.count { newer.formUnion(["\(chain).jsonl", "\(chain).head"]) }
    }
    if try RestrictedFile.read("\(state.path)/\(KeptYears.name)") != nil {
      newer.insert(KeptYears.name)
    }
    return newer
  }
}
