import Foundation
import Store
import Vocabulary

/// How a pipeline stands, in a few lines: the last runs, what readers see, which sources are late.
public struct Status {
  /// A night without a release for longer than this asks for attention; seconds, 26 hours.
  static let patience = 26 * 3600

  private let settings: Settings
  private let clock: Clock
  private let runs: [PastRun]

  /// Reads the pipeline's files and its audit log.
  ///
  /// - Parameter pipeline: The pipeline's folder.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written, `RunError` where its
  ///   audit log cannot be read.
  public init(pipeline: String) throws {
    try self.init(pipeline: pipeline, clock: Clock())
  }

  init(pipeline: String, clock: Clock) throws {
    self.clock = clock
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: clock.today)
    runs = PastRun.all(in: try AuditLog(folder: settings.paths.state).entries)
  }

  /// Says how the pipeline stands.
  ///
  /// - Returns: A few lines, the problems last; code 3 where there is any.
  public func show() -> Outcome {
    let found = problems
    return Outcome(
      code: found.isEmpty ? .complete : .publishedWithWarnings,
      summary: ([settings.title, readers, ""] + table + [""] + sources
        + found.map { "attention: \($0)" }).joined(separator: "\n"))
  }

  /// The release that readers see.
  private var current: String? {
    try? FileManager.default.destinationOfSymbolicLink(
      atPath: "\(settings.paths.releases)/current")
  }

  private var readers: String {
    current.map { "readers see release \($0)" } ?? "readers see nothing: there is no release yet"
  }

  private var table: [String] {
    AlignedTable(
      [
        ("started", false), ("seconds", true), ("outcome", false), ("rows read", true),
        ("set aside", true), ("release", false),
      ],
      rows: runs.suffix(10).map { run in
        [
          run.started, run.end?.seconds.map { "\($0)" } ?? "",
          isGoingOn(run) ? "goes on" : run.outcome,
          run.end?.figures.map { "\($0.rows.read)" } ?? "",
          run.end?.figures.map { "\($0.rows.setAside)" } ?? "", run.end?.release ?? "",
        ]
      }
    ).text
  }

  private var sources: [String] {
    guard let figures = lastPublished?.end?.figures else { return [] }
    return AlignedTable(
      [
        ("source", false), ("rows read", true), ("newest file came", false), ("next due by", false),
      ],
      rows: figures.sources.map {
        [$0.id, "\($0.rows.read)", $0.newest ?? "never", $0.due ?? ""]
      }
    ).text
  }

  private var lastPublished: PastRun? { runs.last(where: \.published) }

  /// The last run that started may go on; no other holds the lock.
  private func isGoingOn(_ run: PastRun) -> Bool {
    run.end == nil && run.run == runs.last?.run && FileLock.isHeld(settings.paths.lock)
  }
}

extension Status {
  /// What asks for attention, one line each.
  private var problems: [String] {
    lastRun + overdue + step + late + published
  }

  private var lastRun: [String] {
    guard let last = runs.last else { return ["no run was ever started"] }
    if isGoingOn(last) || last.published { return [] }
    return ["the run started at \(last.started) \(last.outcome); see its output"]
  }

  private var overdue: [String] {
    guard let end = lastPublished?.end, let then = Clock.seconds(of: end.at),
      let now = Clock.seconds(of: clock.instant), now - then > Self.patience
    else { return [] }
    return ["no run has published since \(end.at)"]
  }

  /// A store that is one run ahead of what readers see, or a release that was rolled back to.
  private var step: [String] {
    guard let published = lastPublished?.end?.release, let current, published != current else {
      return []
    }
    return ["readers see release \(current), and the last run made \(published)"]
  }

  /// What went out in public and is not as it went out, looked at quickly; `doctor` reads every file.
  private var published: [String] {
    do {
      let ledger = try LedgerFile(folder: settings.paths.state).read()
      return PublishedFiles(state: settings.paths.state).changed(since: ledger, isQuick: true).map {
        "files of '\($0)' are missing or changed since they went out; see 'continuum doctor'"
      }
    } catch {
      return [Failure(error).message]
    }
  }

  private var late: [String] {
    (lastPublished?.end?.figures?.sources ?? []).compactMap { source in
      guard let due = source.due.flatMap({ Day(iso: $0) }), due < clock.today else { return nil }
      return "source '\(source.id)' is late: a file was due by \(due.iso)"
    }
  }
}
