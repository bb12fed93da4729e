import Foundation
import Vocabulary

/// A run as the engineer on call sees it: its start and its end are written down however it ends,
/// and whoever watches the machine is told.
public struct Night {
  private let run: Run
  private let watch: WatchSettings
  private let clock: Clock
  private let log: RunLog

  /// Prepares a run: reads and resolves the pipeline's files, and opens the log.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - asOf: The reference date that outranks the file's, as 2025-03-31; none for the file's.
  ///   - allowsEarlier: Whether the run may replace one of a later reference date.
  ///   - truth: A truth file to measure the linkage against; of invented partnerships alone.
  ///   - log: Where lines of JSON go, `-` for the standard error output; none for the file's.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written, `RunError` where
  ///   `log` cannot be opened; the file's log is then a warning.
  public init(
    pipeline: String, asOf: String?, allowsEarlier: Bool, truth: String?, log: String?
  ) throws {
    var run = try Run(
      pipeline: pipeline, asOf: asOf, allowsEarlier: allowsEarlier, truth: truth)
    watch = run.settings.watch
    clock = run.clock
    self.log = try RunLog(
      path: log ?? watch.log, isNeeded: log != nil, pipeline: run.settings.partnership,
      run: "\(clock.stamp)-\(getpid())")
    run.log = self.log
    self.run = run
  }

  /// Runs, and says so before and after.
  ///
  /// - Returns: How the run ended, with a short summary; what could not be told is a warning.
  /// - Throws: The error of the room in which it stopped; yesterday's release then stays.
  public func publish() throws -> Outcome {
    let audit = AuditLog(folder: try StateFolder(run.settings.paths).path)
    try audit.append(AuditEntry(.runStarted, at: clock, run: log.run))
    log.started()
    let hook = Hook(watch.hook, run: log.run, pipeline: run.settings.partnership)
    let unheard = hook.tell(.start)
    let begun = ContinuousClock.now
    let result = Result { try run.night() }
    let seconds = RunLog.seconds(begun.duration(to: .now))
    let code = result.code
    log.ended(code, release: try? result.get().release, seconds: seconds)
    var entry = AuditEntry(.runEnded, at: Clock(), run: log.run)
    (entry.code, entry.seconds, entry.counts) = (code.rawValue, seconds, log.counts)
    if case .success(let summary) = result {
      (entry.release, entry.figures) = (summary.release, summary.figures(stages: log.seconds))
      if summary.isCarried { entry.note = "nothing changed" }
    }
    let problems = log.problems + unheard + telling(entry, in: audit) + hook.tell(.end(code))
    return try result.get().outcome.warning(problems)
  }

  /// Writes down how the run ended; what cannot be written is a problem and no failure.
  private func telling(_ entry: AuditEntry, in audit: AuditLog) -> [String] {
    let steps: [() throws -> Void] = [
      { try audit.append(entry) },
      { try Metrics(audit.entries, pipeline: run.settings.partnership).write(to: watch.metrics) },
      { try SignOfLife(entry).write(to: watch.alive) },
    ]
    return steps.compactMap { step in
      do {
        try step()
        return nil
      } catch {
        return Failure(error).message
      }
    }
  }
}

extension Result where Success == Summary, Failure == any Error {
  fileprivate var code: ExitCode {
    switch self {
    case .success(let summary): summary.outcome.code
    case .failure(let error): Pipeline.Failure(error).code
    }
  }
}

extension Outcome {
  /// The outcome with further warnings.
  func warning(_ problems: [String]) -> Outcome {
    guard !problems.isEmpty else { return self }
    let lines = [summary] + problems.map { "warning: \($0)" }
    return Outcome(
      code: code == .complete ? .publishedWithWarnings : code,
      summary: lines.joined(separator: "\n"))
  }
}
