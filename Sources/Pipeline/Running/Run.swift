import Disclosure
import Foundation
import Indicators
import Intake
import Linkage
import Records
import Store
import Vocabulary

/// One run of a pipeline: from what the agencies sent to a release, or nothing at all.
public struct Run {
  let settings: Settings
  var clock: Clock
  var log: RunLog?
  private let allowsEarlier: Bool
  let truth: String?

  /// Prepares a run: reads and resolves the pipeline's files, and nothing else.
  ///
  /// - Parameters:
  ///   - pipeline: The pipeline's folder.
  ///   - asOf: The reference date that outranks the file's, as 2025-03-31; none for the file's.
  ///   - allowsEarlier: Whether the run may replace one of a later reference date.
  ///   - truth: A truth file to measure the linkage against; of invented partnerships alone.
  /// - Throws: `ConfigurationError` where the pipeline cannot run as written.
  public init(pipeline: String, asOf: String?, allowsEarlier: Bool = false, truth: String? = nil)
    throws
  {
    clock = Clock()
    self.allowsEarlier = allowsEarlier
    self.truth = truth
    settings = try SettingsReader(folder: pipeline)
      .settings(asOf: Self.day(asOf), today: clock.today)
  }

  /// A delivery is admitted, linked, counted, released and published.
  ///
  /// - Returns: How the run ended, with a short summary.
  /// - Throws: The error of the room in which it stopped; yesterday's release then stays.
  public func publish() throws -> Outcome { try night().outcome }

  /// The same, for whoever wants more than the summary's words.
  func night() throws -> Summary {
    let state = try StateFolder(settings.paths)
    let lock = try FileLock(path: settings.paths.lock)
    defer { lock.release() }
    try refuseEarlier()

    log?.begin(.admit)
    let gathered = try Gathered(settings, today: clock.today)
    let inputs = try NightInputs(settings, gathered, truth: truth)
    if let carried = try carried(gathered, inputs, in: state) {
      log?.unchanged(carried.figures(stages: [:]).sources)
      log?.begin(nil)
      return carried
    }
    var read = try read(gathered, in: state)
    log?.begin(.link)
    let linked = try link(&read)
    log?.begin(.count)
    let years = KeptYears(state: state, settings: settings.indicators)
    let kept = try years.read()
    let counted = try count(linked, of: read, kept: kept)
    log?.begin(.protect)
    let released = try Disclosure(policy: .nightly).release(counted.tables)
    log?.begin(.publish)
    try lock.check()
    let staged = try publish(released, of: counted, linked.record, in: state)
    log?.begin(.commit)
    try lock.check()
    try years.write(counted.frozenYears, before: kept)
    try commit(
      staged, with: linked.links.linked, counted, linked.record, read.admitted, read.remembering,
      over: linked.before, in: state)
    let told = told(linked, of: read)
    // The release is out: without this, the next night does more than it must.
    try? LastNight(inputs, told, release: staged.name, in: state).write(in: state)
    log?.begin(nil)
    return Summary(
      settings, told, notes: read.admitted.notes, release: staged.name, today: clock.today)
  }

  /// The store and the release of a later date are not replaced by accident.
  private func refuseEarlier() throws {
    guard !allowsEarlier, let last = try Store.lastRun(at: settings.paths.store),
      settings.asOf < last.asOf
    else { return }
    throw RunError.earlierThanLast(asOf: settings.asOf.iso, last: last.asOf.iso)
  }

  private static func day(_ text: String?) throws(ConfigurationError) -> Day? {
    guard let text else { return nil }
    guard let day = Day(iso: text) else {
      throw .badArgument(option: "--as-of", problem: "is no date; write it as 2025-03-31")
    }
    return day
  }
}

extension Policy {
  /// What a nightly refresh is released under: partnership staff, low counts flagged.
  static let nightly = Policy(audience: .internal)
}
