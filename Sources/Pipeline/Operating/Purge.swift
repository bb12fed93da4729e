import Disclosure
import Foundation
import Vocabulary

/// Removes what is kept longer than the pipeline file allows: old internal releases, error reports
/// of sources that are no more, and old entries of the audit log.
///
/// Copies of what was sent and rows in quarantine go with the run that finds them expired.
public struct Purge {
  private let settings: Settings
  private let isDry: Bool
  private let clock: Clock

  /// Prepares to remove.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - isDry: Whether it only says what it would remove.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, isDry: Bool) throws {
    try self.init(pipeline: pipeline, isDry: isDry, clock: Clock())
  }

  init(pipeline: String, isDry: Bool, clock: Clock) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
    self.isDry = isDry
    self.clock = clock
  }

  /// Removes it, and says so in the audit log.
  ///
  /// - Returns: What went, or would go.
  /// - Throws: `RunError` where the lock is held or a folder cannot be written to.
  public func run() throws -> Outcome {
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    let found = releases + reports
    if !isDry, !found.isEmpty {
      let names = found.map { URL(filePath: $0).lastPathComponent }
      try AuditLog(folder: state.path).append(
        AuditEntry(.purged, at: clock, note: names.joined(separator: ", ")))
      defer { writeList() }
      for path in found { try remove(path) }
    }
    let log = try entries(of: AuditLog(folder: state.path))
    let verb = isDry ? "would go" : "went"
    let title =
      (found + log).isEmpty ? "nothing is kept too long" : "\((found + log).count) \(verb):"
    return Outcome(code: .complete, summary: ([title] + found + log).joined(separator: "\n"))
  }

  /// Old entries of the audit log, in words; taken out unless it is a trial.
  private func entries(of log: AuditLog) throws -> [String] {
    guard let days = settings.retention.log else { return [] }
    let first = clock.today.adding(days: -days)
    let count = try log.count(before: first)
    guard count > 0 else { return [] }
    if !isDry {
      _ = try log.verified()
      try log.takeOut(before: first, at: clock)
    }
    return ["\(count) \(count == 1 ? "entry" : "entries") of the audit log before \(first.iso)"]
  }

  /// Releases made longer ago than the pipeline file says; never what readers see, nor the one
  /// before it, to which they may have to go back.
  private var releases: [String] {
    guard let days = settings.retention.releases else { return [] }
    let shelf = InternalShelf(settings.paths.releases)
    let spared = Set([shelf.current, try? shelf.beforeCurrent()].compactMap(\.self))
    return shelf.names.filter { name in
      guard !spared.contains(name), let made = Self.day(of: name) else { return false }
      return Int(clock.today.number - made.number) > days
    }.map { "\(shelf.path)/\($0)" }
  }

  private var reports: [String] {
    let known = Set(settings.sources.map(\.id))
    let found = (try? FileManager.default.contentsOfDirectory(atPath: settings.paths.desk)) ?? []
    return found.sorted().filter { name in
      let parts = name.split(separator: ".", maxSplits: 1)
      return parts.count == 2 && ["html", "csv"].contains(parts[1])
        && !known.contains(String(parts[0]))
    }.map { "\(settings.paths.desk)/\($0)" }
  }

  private static func day(of release: String) -> Day? {
    guard let made = InternalShelf.made(release) else { return nil }
    return Day(
      iso: "\(made.prefix(4))-\(made.dropFirst(4).prefix(2))-\(made.dropFirst(6).prefix(2))")
  }

  /// The page beside the releases names none that is gone.
  private func writeList() {
    StandingReleases(path: settings.paths.releases)
      .writeList(for: .internal, settings: settings.publishing(for: .internal))
  }

  private func remove(_ path: String) throws {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw RunError.cannotRemove(path: path, reason: StateFolder.reason(error))
    }
  }
}
