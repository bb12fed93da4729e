import Disclosure
import Foundation
import Indicators
import Intake
import Linkage
import Publishing
import Records
import Store
import Vocabulary

extension Run {
  /// The versions and inputs of this run: the same record means the same figures.
  func record(
    of admitted: Admitted, _ quarantine: Quarantine, decisions: [LinkDecision]
  ) throws -> RunRecord {
    let files = admitted.deliveries.flatMap(\.files)
    try Reconciliation(admitted, quarantine).check()
    let inputs = try settings.paths.inputs.map { path in
      ContentHash(of: try Data(contentsOf: URL(filePath: path))).hexadecimal
    }
    let lines =
      [Version.current, settings.asOf.iso, admitted.keyID, settings.model.hash.hexadecimal]
      + decisions.map(\.line) + inputs
      + files.map(\.hash.hexadecimal)
    return RunRecord(
      partnership: settings.partnership, asOf: settings.asOf, codeVersion: Version.current,
      manifest: ContentHash(of: lines.joined(separator: "\n").utf8),
      deliveries: admitted.deliveries, quarantine: quarantine.counts,
      linkageModel: settings.model.hash.hexadecimal)
  }

  /// Builds the release aside, whole and checked, where no reader looks.
  func publish(
    _ tables: [ReleasedTable], of counted: CountedChildren, _ record: RunRecord,
    in state: StateFolder
  ) throws -> StagedRelease {
    let id = "\(record.asOf.iso)-\(record.manifest.hexadecimal.prefix(8))"
    let previous = standing.previous(to: id, asOf: record.asOf)
    let about = try description(id, record, after: previous?.id)
    let staged = try state.stage(named: "\(id)-\(clock.stamp)")
    do {
      _ = try Publishing(settings: publishing).publish(
        tables, release: about, quality: quality(record, counted), since: previous?.release,
        into: staged.path)
    } catch {
      staged.discard()
      throw error
    }
    return staged
  }

  /// Replaces the restricted store, then lets readers see the release; a failure before that
  /// leaves yesterday's.
  func commit(
    _ staged: StagedRelease, with linked: LinkedChildren, _ counted: CountedChildren,
    _ record: RunRecord, _ admitted: Admitted, _ remembering: Remembering,
    over linkage: LinkageMemory, in state: StateFolder
  ) throws {
    do {
      for delivery in admitted.deliveries {
        try state.writeReport(
          for: delivery, admitted.findings.filter { $0.source == delivery.source })
      }
      try Store.write(
        snapshot(linked, counted, record, admitted.findings, remembering.memory), over: linkage,
        program: storedUnder(state), to: settings.paths.store)
      let kept = KeptCounts(
        counted, record, release: staged.name, lastPublic: KeptCounts.lastPublic(in: state.path))
      let mark = try kept.writeMarked(in: state)
      log?.counts = mark
      try staged.commit()
    } catch {
      staged.discard()
      throw error
    }
    standing.writeList(for: .internal, settings: publishing)
    KeptFolder(settings.paths.kept).purge(
      remembering.purged, remembered: remembering.memory.files, days: settings.retention.files,
      today: clock.today)
  }

  /// What rows of the store rest on beside what was sent: another program, or another child to be
  /// forgotten, has the store built anew, so that no byte of the child's rows is left in it.
  private func storedUnder(_ state: StateFolder) -> String {
    let forgotten = FileManager.default.contents(atPath: "\(state.path)/\(Forgotten.name)")
    return (ProgramIdentity.lines + [ContentHash(of: forgotten ?? Data()).hexadecimal])
      .joined(separator: "\n")
  }

  private func snapshot(
    _ linked: LinkedChildren, _ counted: CountedChildren, _ record: RunRecord,
    _ findings: [Finding], _ memory: StoreMemory
  ) -> StoreSnapshot {
    let lists = settings.lists
    return StoreSnapshot(
      run: record, children: linked, profiles: counted.profiles, journeys: counted.journeys,
      findings: findings,
      linkRules: LinkageRule.allCases.map { LinkRule(id: $0.id, title: $0.title) },
      areas: lists.areas, categories: lists.categories, tools: lists.tools,
      providers: lists.providers, memory: memory)
  }

  private var standing: StandingReleases {
    StandingReleases(path: settings.paths.releases)
  }

  private var publishing: PublishingSettings {
    settings.publishing(for: .internal)
  }

  private func description(
    _ id: String, _ record: RunRecord, after previous: String?
  ) throws -> ReleaseDescription {
    let definition = settings.indicators.caseDefinition
    return ReleaseDescription(
      id: id, builtAtUTC: clock.instant, codeVersion: record.codeVersion,
      inputManifest: record.manifest, asOf: record.asOf,
      recordsFrom: settings.indicators.local.recordsFrom, audience: Policy.nightly.audience,
      previousRelease: previous,
      caseDefinitionVersion: definition.version, caseDefinition: definition.lines.map(\.words),
      disclosurePolicy: [
        "Internal release: nothing is suppressed.",
        "Counts from 1 to \(Policy.nightly.lowCount) are flagged as low and must not be passed on.",
        "Percentages, rates, intervals and medians are made of the counts that the release shows.",
      ], lowCount: Policy.nightly.lowCount, roundingBase: 1,
      versions: [
        NamedText("Bank-holiday calendar", WorkingDayCalendar.version),
        NamedText("Nation", settings.indicators.nation.rawValue),
        NamedText("Linkage model", String(settings.model.hash.hexadecimal.prefix(12))),
        NamedText("Episode window", "\(settings.indicators.episodeWindow) days"),
        NamedText("Pipeline file and its tables", try configuration()),
      ])
  }

  /// A short hash of the pipeline file and every table it names, so that releases can be compared.
  private func configuration() throws -> String {
    let hashes = try settings.paths.inputs.map { path in
      ContentHash(of: try Data(contentsOf: URL(filePath: path))).hexadecimal
    }
    return String(ContentHash(of: hashes.joined(separator: "\n").utf8).hexadecimal.prefix(12))
  }

  private func quality(_ record: RunRecord, _ counted: CountedChildren) -> QualityStatement {
    QualityStatement(
      sources: settings.sources.map { source in
        let delivery = record.deliveries.first { $0.source == source.id }
        return SourceStatus(source, delivery: delivery)
      },
      knownIssues: KnownIssue.thisVersion + KnownIssue.withoutEvents(counted, record)
        + KnownIssue.silentSources(counted, record, titles: settings.indicators.titles))
  }
}
