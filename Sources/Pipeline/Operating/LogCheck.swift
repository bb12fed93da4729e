import Vocabulary

/// Looks whether a pipeline's audit log is as the program left it.
public struct LogCheck {
  private let log: AuditLog

  /// Finds the log of a pipeline.
  ///
  /// - Parameter pipeline: The pipeline's folder.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String) throws {
    let settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    log = AuditLog(folder: settings.paths.state)
  }

  /// Reads the whole log.
  ///
  /// - Returns: How many entries it holds.
  /// - Throws: `AuditLogError` where it was changed, `RunError` where it cannot be read.
  public func verify() throws -> Outcome {
    let count = try log.verified()
    return Outcome(
      code: .complete,
      summary:
        "audit log: \(count) \(count == 1 ? "entry" : "entries"), each follows from the one before")
  }
}

extension AuditLog {
  /// How many entries the log holds, where none was changed.
  func verified() throws -> Int {
    do {
      return try verify()
    } catch let fault as HashChain.Fault {
      throw AuditLogError(fault)
    }
  }
}

/// Why the audit log cannot be trusted.
public enum AuditLogError: Error, Hashable, CustomStringConvertible {
  /// A line that is no line of this log, or does not follow from the one before.
  case changed(line: Int)
  /// Lines are missing at the end, or were added by another hand.
  case otherEnd

  init(_ fault: HashChain.Fault) {
    self =
      switch fault {
      case .unreadable(let line), .broken(let line): .changed(line: line)
      case .otherEnd: .otherEnd
      }
  }

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .changed(let line):
      """
      line \(line) of the audit log does not follow from the line before: it or one before it was \
      changed; keep the file, find out by whom, and go by docs/incidents.md
      """
    case .otherEnd:
      """
      the audit log does not end as it was left: lines are missing or were added; keep the file, \
      find out by whom, and go by docs/incidents.md
      """
    }
  }
}
