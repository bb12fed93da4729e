import Disclosure
import Foundation

/// Lets readers see an earlier release again, until the next run.
public struct Rollback {
  private let settings: Settings
  private let release: String?
  private let reason: String
  private let clock = Clock()

  /// Prepares to go back.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - release: The name of the release; none for the one before that which readers see.
  ///   - reason: Why, for the audit log.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, release: String?, reason: String) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
    self.release = release
    self.reason = reason
  }

  /// Points readers to the release, in one step.
  ///
  /// - Returns: What readers see now.
  /// - Throws: `RunError` where there is no such release or it is not whole.
  public func goBack() throws -> Outcome {
    guard !reason.filter({ !$0.isWhitespace }).isEmpty else { throw RunError.noReason }
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    let shelf = InternalShelf(settings.paths.releases)
    let name = try release ?? shelf.beforeCurrent()
    guard shelf.names.contains(name) else {
      throw RunError.unknownRelease(name: name, known: shelf.names)
    }
    guard ListedFolder(path: "\(shelf.path)/\(name)").isWhole else {
      throw RunError.damagedRelease(name: name)
    }
    try AuditLog(folder: state.path).append(
      AuditEntry(.rolledBack, at: clock, release: name, note: reason))
    try StagedRelease(path: "\(shelf.path)/\(name)", name: name, releases: shelf.path).point()
    StandingReleases(path: shelf.path)
      .writeList(for: .internal, settings: settings.publishing(for: .internal))
    return Outcome(
      code: .complete,
      summary: """
        readers see release \(name); the next run replaces it, so keep runs from starting until \
        what was wrong is put right
        """)
  }
}
