import Foundation
import Indicators
import Intake
import Linkage
import Records
import Store

/// What a night read, and what of it the store is to remember.
struct ReadRows {
  var admitted: Admitted
  /// The settings with an analyst's corrections.
  let indicators: IndicatorSettings
  var remembering: Remembering
}

/// Whose records are one child, by the model and by rules alone.
struct LinkedRows {
  let links: NightlyLinks
  /// Linked beside it, on another core.
  let byRules: Aside<LinkedChildren>
  let record: RunRecord
  /// What linkage remembered before.
  let before: LinkageMemory
}

extension Run {
  /// Admits what was gathered, and settles what is to be remembered of it.
  func read(_ gathered: Gathered, in state: StateFolder) throws -> ReadRows {
    var admitted = try admit(gathered, in: state)
    log?.sources(admitted.deliveries)
    let indicators = try corrected()
    var before = try Store.memory(at: settings.paths.store)
    before.linkage = gathered.forgotten.leavingOut(of: before.linkage)
    admitted.add(contradictions(among: indicators))
    return ReadRows(
      admitted: admitted, indicators: indicators,
      remembering: try Remembering(settings, admitted, before: before, today: clock.today))
  }

  /// Links what was read; what linkage remembers goes to what the store is to remember.
  func link(_ read: inout ReadRows) throws -> LinkedRows {
    let before = read.remembering.memory.linkage
    let record = try record(
      of: read.admitted, read.remembering.memory.quarantine, decisions: before.decisions)
    let number = try number(of: record, &read.admitted)
    let records = IdentifiedRecords(read.admitted.records, settings: settings.linkage)
    let byRules = Aside { [linkage = Linkage(settings: settings.linkage)] in
      linkage.link(records)
    }
    let links = try link(records, remembering: before, run: number)
    read.remembering.memory.linkage = links.memory
    return LinkedRows(links: links, byRules: byRules, record: record, before: before)
  }

  /// Counts the children of a night.
  func count(
    _ night: LinkedRows, of read: ReadRows, kept: [KeptYear]
  ) throws -> CountedChildren {
    try Indicators(settings: read.indicators).count(
      night.links.linked,
      beside: Self.otherwiseLinked(night.links, byRules: night.byRules.value),
      deliveries: read.admitted.deliveries, totals: read.admitted.totals,
      quarantine: read.remembering.memory.quarantine.countsBySource, kept: kept,
      linkage: try quality(of: night.links))
  }

  /// What the summary tells of a night.
  func told(_ night: LinkedRows, of read: ReadRows) -> ToldNight {
    var told = ToldNight(
      settings, night.record, read.admitted, children: night.links.linked.count)
    told.linkage = LinkageWords(night.links, model: night.record.linkageModel).lines
    return told
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
}
