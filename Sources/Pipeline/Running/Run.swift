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
    var admitted = try admit(gathered, in: state)
    log?.sources(admitted.deliveries)
    let indicators = try corrected()
    admitted.add(contradictions(among: indicators))
    var remembering = try Remembering(
      settings, admitted, before: try Store.memory(at: settings.paths.store), today: clock.today)
    let quarantine = remembering.memory.quarantine
    log?.begin(.link)
    let record = try record(
      of: admitted, quarantine, decisions: remembering.memory.linkage.decisions)
    let number = try number(of: record, &admitted)
    let byRules = Aside {
      [linkage = Linkage(settings: settings.linkage), records = admitted.records] in
      linkage.link(records)
    }
    let links = try link(admitted.records, remembering: remembering.memory.linkage, run: number)
    let linked = links.linked
    let before = remembering.memory.linkage
    remembering.memory.linkage = links.memory
    log?.begin(.count)
    let years = KeptYears(state: state, settings: settings.indicators)
    let kept = try years.read()
    let counted = try Indicators(settings: indicators)
      .count(
        linked, beside: Self.otherwiseLinked(links, byRules: byRules.value),
        deliveries: admitted.deliveries, totals: admitted.totals,
        quarantine: quarantine.countsBySource, kept: kept,
        linkage: try quality(of: links))
    log?.begin(.protect)
    let released = try Disclosure(policy: .nightly).release(counted.tables)
    log?.begin(.publish)
    try lock.check()
    let staged = try publish(released, of: counted, record, in: state)
    log?.begin(.commit)
    try lock.check()
    try years.write(counted.frozenYears, before: kept)
    try commit(
      staged, with: linked, counted, record, admitted, remembering, over: before, in: state)
    var told = ToldNight(settings, record, admitted, children: linked.count)
    told.linkage = LinkageWords(links, model: record.linkageModel).lines
    // The release is out: without this, the next night does more than it must.
    try? LastNight(inputs, told, release: staged.name, in: state).write(in: state)
    log?.begin(nil)
    return Summary(
      settings, told, notes: admitted.notes, release: staged.name, today: clock.today)
  }

  /// The number of the run, the last one's where it is that one over again; its volumes are then
  /// compared with those of the runs before that.
  private func number(of record: RunRecord, _ admitted: inout Admitted) throws -> Int {
    let last = try Store.lastRun(at: settings.paths.store)
    let isRepeated = last?.isRepeated(by: record) ?? false
    let number = (last?.number ?? 0) + (isRepeated ? 0 : 1)
    let volumes = try Store.volumes(at: settings.paths.store)
    admitted.compare(with: volumes.filter { $0.run < number })
    return number
  }

  /// The settings with an analyst's corrections, whose references the key turns into tokens.
  private func corrected() throws -> IndicatorSettings {
    guard let path = settings.paths.corrections else { return settings.indicators }
    return settings.indicators.correcting(
      try ReferenceReader.corrections(
        at: path, partnership: settings.partnership, key: PseudonymKey(path: settings.paths.key)))
  }

  /// Corrections that others contradict, among those known on the reference date.
  private func contradictions(among indicators: IndicatorSettings) -> [Finding] {
    let known = indicators.local.corrections.filter { $0.day <= indicators.asOf }
    let file = settings.paths.corrections.map { URL(filePath: $0).lastPathComponent } ?? ""
    return ReferenceReader.contradictions(among: known, file: file)
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
