import Foundation
import Vocabulary

/// What was done with a partnership's records and releases, the newest last.
public struct History {
  private let entries: [AuditEntry]
  private let title: String

  /// Reads the audit log of a pipeline.
  ///
  /// - Parameter pipeline: The pipeline's folder.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written, `RunError` where the
  ///   log cannot be read.
  public init(pipeline: String) throws {
    let settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
    entries = try AuditLog(folder: settings.paths.state).entries
    title = settings.title
  }

  /// Lists the last things that were done.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: One line for each.
  public func list(limit: Int) -> Outcome {
    let shown = entries.suffix(max(0, limit))
    guard !shown.isEmpty else {
      return Outcome(code: .complete, summary: "\(title): nothing was done yet")
    }
    let table = AlignedTable(
      [
        ("when", false), ("what", false), ("code", true), ("seconds", true), ("who", false),
        ("of what", false),
      ],
      rows: shown.map { entry in
        [
          entry.at, entry.event.rawValue, entry.code.map(String.init) ?? "",
          entry.seconds.map { "\($0)" } ?? "", entry.user,
          [entry.release, entry.note].compactMap(\.self).joined(separator: ": "),
        ]
      })
    return Outcome(
      code: .complete,
      summary: (["\(title): the last \(shown.count) of \(entries.count) entries", ""] + table.text)
        .joined(separator: "\n"))
  }

  /// The same as lines of JSON, as they stand in the log.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: One object on each line.
  /// - Throws: What the encoder throws.
  public func json(limit: Int) throws -> Outcome {
    let lines = try entries.suffix(max(0, limit)).map {
      String(decoding: try AuditLog.encoder.encode($0), as: UTF8.self)
    }
    return Outcome(code: .complete, summary: lines.joined(separator: "\n"))
  }
}
