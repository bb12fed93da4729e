import Intake

/// The values of an inbox that no list knows, for the officer who settles them.
public struct UnknownCodes {
  private let settings: Settings

  /// Prepares to read: resolves the pipeline's files, and nothing else.
  ///
  /// - Parameter pipeline: The pipeline's folder.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: Clock().today)
  }

  /// Lists the values by shape and place, never the values themselves.
  ///
  /// - Parameter limit: The most values that are listed of one list; the rest is counted.
  /// - Returns: Complete where every list knows every value.
  /// - Throws: The error of the room in which it stopped.
  public func list(limit: Int = 50) throws -> Outcome {
    let inbox = try Inbox(path: settings.paths.inbox)
    let sources = settings.sources.map { source in
      source.forIntake(
        reading: inbox.files(like: source.patterns).map { ($0, inbox.name(of: $0)) })
    }
    let intake = Intake(settings: settings.intake, key: try PseudonymKey(path: settings.paths.key))
    let unknown = try intake.unknownValues(in: sources)
    let isSettled = unknown.values.isEmpty && unknown.cellsBeyondCap == 0
    return Outcome(
      code: isSettled ? .complete : .publishedWithWarnings,
      summary: (table(of: unknown, limit: limit) + notes()).joined(separator: "\n"))
  }

  private func table(of unknown: UnknownValues, limit: Int) -> [String] {
    guard !unknown.values.isEmpty else { return ["every value stands in its list"] }
    var lines = ["list\tshape\tname\tcells\tsources\tfirst places"]
    let byList = Dictionary(grouping: unknown.values, by: \.list)
    for list in byList.keys.sorted() {
      let values = byList[list] ?? []
      lines += values.prefix(limit).map(line)
      let rest = values.dropFirst(limit)
      if !rest.isEmpty {
        let cells = rest.reduce(0) { $0 + $1.count }
        lines.append("\(list)\t\(rest.count) further spellings in \(cells) cells are not listed")
      }
    }
    if unknown.cellsBeyondCap > 0 {
      lines.append("\(unknown.cellsBeyondCap) further cells hold too many spellings to tell apart")
    }
    return lines
  }

  private func line(_ value: UnknownValue) -> String {
    [
      value.list, value.shape, value.name, "\(value.count)",
      value.sources.joined(separator: ", "), value.places.joined(separator: ", "),
    ].joined(separator: "\t")
  }

  private func notes() -> [String] {
    let lines = SynonymFile.contradictions(in: settings.intake.lists)
    guard !lines.isEmpty else { return [] }
    return [
      "note: the synonym file says another thing than a built-in list on line "
        + lines.map(String.init).joined(separator: ", ")
    ]
  }
}
