import Records
import Store
import Vocabulary

/// What waits in the quarantine of a pipeline, for whoever may see names of files; no values.
public struct QuarantineList {
  private let settings: Settings
  private let showsRows: Bool
  private let today: Day

  /// Reads the pipeline's files, and nothing else.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - showsRows: Whether each line is listed, not only counts.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, showsRows: Bool) throws {
    try self.init(pipeline: pipeline, showsRows: showsRows, today: Clock().today)
  }

  init(pipeline: String, showsRows: Bool, today: Day) throws {
    settings = try SettingsReader(folder: pipeline).settings(asOf: nil, today: today)
    self.showsRows = showsRows
    self.today = today
  }

  /// Lists the quarantine by source, file and rules.
  ///
  /// - Returns: The list.
  /// - Throws: `StoreError` where the store cannot be read.
  public func list() throws -> Outcome {
    let quarantine = try Store.memory(at: settings.paths.store).quarantine
    let counts = quarantine.counts
    let title = """
      \(settings.title): \(counts.waiting == 1 ? "1 row waits" : "\(counts.waiting) rows wait"), \(counts.settled) settled, \
      \(counts.expired) expired without being read
      """
    guard !quarantine.entries.isEmpty else {
      return Outcome(code: .complete, summary: title)
    }
    let rows = showsRows ? quarantine.entries.map { [$0] } : Self.groups(quarantine.entries)
    return Outcome(
      code: .complete,
      summary: ([title, ""] + table(rows)).joined(separator: "\n"))
  }

  /// Entries of one source, file, state and set of rules, the states in order.
  private static func groups(_ entries: [QuarantineEntry]) -> [[QuarantineEntry]] {
    let groups = Dictionary(grouping: entries) { entry in
      [
        entry.place.source, entry.file, entry.place.hash.hexadecimal, rank(entry.state),
        entry.rules.joined(separator: " "), entry.cause,
      ]
    }
    return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private static func rank(_ state: QuarantineEntry.State) -> String {
    state == .waiting ? "" : state.rawValue
  }

  private func table(_ groups: [[QuarantineEntry]]) -> [String] {
    AlignedTable(
      [
        ("source", false), ("file", false), ("sha256", false), ("rules", false), ("rows", true),
        ("since", false), ("days", true), ("state", false), (showsRows ? "line" : "", true),
      ],
      rows: groups.map(row)
    ).text
  }

  private func row(_ group: [QuarantineEntry]) -> [String] {
    let first = group[0]
    let since = group.map(\.firstSeen).min() ?? first.firstSeen
    return [
      first.place.source, InboxNotes.quoted(first.file),
      String(first.place.hash.hexadecimal.prefix(12)), first.rules.joined(separator: " "),
      "\(group.reduce(0) { $0 + $1.rows })", since.iso, "\(today.number - since.number)",
      state(of: first, since: since), showsRows ? "\(first.place.line)" : "",
    ]
  }

  private func state(of entry: QuarantineEntry, since: Day) -> String {
    guard entry.state == .waiting else {
      return "\(entry.state.rawValue) \(entry.ended?.iso ?? ""): \(entry.cause)"
    }
    return "waiting, expires \(since.adding(days: settings.retention.quarantine).iso)"
  }
}
