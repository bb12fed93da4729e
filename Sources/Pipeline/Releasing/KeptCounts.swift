import Disclosure
import Foundation
import Indicators
import Records
import Tables
import Vocabulary

/// The counts behind the current internal release, in a restricted file of the state folder: what a
/// public release is made from, before any disclosure control.
struct KeptCounts: Codable {
  static let name = "counts.json"

  /// The internal release that shows them.
  let release: String
  /// The hash of everything that its run read.
  let manifest: String
  let asOf: Day
  let codeVersion: String
  /// Ids of the sources that sent anything.
  let sources: [String]
  /// Ids of the sources that hold any event by themselves.
  let sourcesWithEvents: [String]
  let tables: [DraftTable]
  /// The years of these that stand still, without their tables.
  private let frozenYears: [KeptYear]?
  /// The last public release, which outlives the ledger and the audit log here; none before the first.
  private(set) var lastPublic: LastPublic?

  /// A public release, and how the ledger ended with it.
  struct LastPublic: Codable {
    let number: Int
    let ledgerHead: String
  }

  init(
    _ counted: CountedChildren, _ record: RunRecord, release: String, lastPublic: LastPublic?
  ) {
    self.release = release
    self.lastPublic = lastPublic
    manifest = record.manifest.hexadecimal
    asOf = record.asOf
    codeVersion = record.codeVersion
    sources = record.deliveries.map(\.source)
    sourcesWithEvents = counted.events.isEmpty ? [] : counted.sourcesWithEvents.sorted()
    tables = counted.tables
    frozenYears = counted.frozenYears.map {
      KeptYear(ending: $0.ending, seen: $0.seen, frozenOn: $0.frozenOn, tables: [])
    }
  }

  /// The years that stand still, with their tables.
  var years: [KeptYear] {
    (frozenYears ?? []).map { year in
      let own = tables.filter { $0.id != "E2.frozen" && year.holds($0.period) }
      return KeptYear(
        ending: year.ending, seen: year.seen, frozenOn: year.frozenOn, tables: own)
    }
  }

  /// What the calendar tells of the waits that are counted.
  func watch(_ calendar: WorkingDayCalendar) -> Watch {
    let (today, years) = (asOf, frozenYears ?? [])
    return Watch(calendar: calendar) { period in
      guard let year = years.first(where: { $0.holds(period) }) else { return today...today }
      let other = year.frozenOn ?? today
      return min(year.seen, other)...max(year.seen, other)
    }
  }

  /// The counts of the last run, whatever became of its release.
  static func last(in state: StateFolder) -> KeptCounts? {
    FileManager.default.contents(atPath: "\(state.path)/\(name)")
      .flatMap { try? JSONDecoder().decode(KeptCounts.self, from: $0) }
  }

  /// The last public release that the counts of the last run remember.
  static func lastPublic(in folder: String) -> LastPublic? {
    struct Memory: Decodable { let lastPublic: LastPublic? }
    return FileManager.default.contents(atPath: "\(folder)/\(name)")
      .flatMap { try? JSONDecoder().decode(Memory.self, from: $0) }?.lastPublic
  }

  /// Remembers how the ledger ends.
  func remember(_ ledger: ReleaseLedger, in state: StateFolder) throws {
    var counts = self
    counts.lastPublic = LastPublic(number: ledger.lastNumber, ledgerHead: ledger.head)
    try counts.write(in: state)
  }

  /// Keeps the counts in the state folder, closed to others.
  func write(in state: StateFolder) throws {
    try state.write(try encoded(), to: Self.name)
  }

  /// Keeps the counts and gives their mark.
  func writeMarked(in state: StateFolder) throws -> String {
    let bare = try bare()
    try state.write(lastPublic == nil ? bare : encoded(), to: Self.name)
    return ContentHash(of: bare).hexadecimal
  }

  /// A hash of the counts as the run kept them, whatever went out since, for the audit log.
  func mark() throws -> String {
    ContentHash(of: try bare()).hexadecimal
  }

  private func bare() throws -> Data {
    var counts = self
    counts.lastPublic = nil
    return try counts.encoded()
  }

  private func encoded() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return try encoder.encode(self)
  }

  /// The counts of the current internal release.
  ///
  /// - Throws: `ReleaseError` where there are none, they are of another run, or not as the audit log says
  ///   that it left them.
  static func current(in paths: Settings.Paths) throws -> KeptCounts {
    let link = "\(paths.releases)/current"
    guard let release = try? FileManager.default.destinationOfSymbolicLink(atPath: link) else {
      throw RunError.noRelease(path: paths.releases)
    }
    guard let data = FileManager.default.contents(atPath: "\(paths.state)/\(Self.name)"),
      let counts = try? JSONDecoder().decode(KeptCounts.self, from: data),
      counts.release == release
    else { throw ReleaseError.noCounts(release: release) }
    let marks = try AuditLog(folder: paths.state).entries.filter { $0.release == release }
      .compactMap(\.counts)
    guard try marks.last.map({ try $0 == counts.mark() }) ?? true else {
      throw ReleaseError.changedCounts(release: release)
    }
    return counts
  }
}
