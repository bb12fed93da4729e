import Disclosure
import Foundation
import Indicators
import Intake
import Publishing
import Vocabulary

/// Writes what readers see of a public release, or in its place.
struct PublicPages {
  let settings: Settings
  let clock: Clock

  /// Writes a release into a folder.
  func write(
    _ tables: [ReleasedTable], named name: String, _ counts: KeptCounts, _ ledger: ReleaseLedger,
    _ policy: PublicPolicy, revisions: [Revision], into folder: String
  ) throws {
    _ = try Publishing(settings: publishing).publish(
      tables, release: description(name, counts, ledger, policy),
      quality: QualityStatement(
        sources: settings.sources.map { source in
          SourceStatus(
            source: source.id, agency: source.agency, format: source.format.id, files: [],
            note: counts.sources.contains(source.id) ? "" : "No file in the inbox")
        }, knownIssues: issues(counts, policy), revisions: revisions + corrections(in: ledger)),
      since: previous(in: ledger), into: folder)
  }

  /// The last release that was not withdrawn, where its files are at hand.
  private func previous(in ledger: ReleaseLedger) -> PublishedRelease? {
    let standing = ledger.releases.last { ledger.withdrawal(of: $0.number) == nil }
    return standing.flatMap { record in
      let folder = "\(settings.paths.state)/public/\(PublicShelf.name(record.number))"
      return StandingReleases.database(in: folder).flatMap { try? PublishedRelease(path: $0) }
    }
  }

  /// Writes the page beside the releases that says which is the latest.
  func writeList() {
    StandingReleases(path: "\(settings.paths.state)/public")
      .writeList(for: .public, settings: publishing)
  }

  /// Writes the page that stands in the place of a withdrawn release.
  func writeTombstone(named name: String, since day: Day, why: String, into folder: String) throws {
    try Publishing(settings: publishing).tombstone(
      for: name, withdrawn: day, reason: why, into: folder)
  }

  private var publishing: PublishingSettings {
    settings.publishing(for: .public)
  }

  private func description(
    _ name: String, _ counts: KeptCounts, _ ledger: ReleaseLedger, _ policy: PublicPolicy
  ) throws -> ReleaseDescription {
    let definition = settings.indicators.caseDefinition
    // Keyed and of this release alone: nobody can try a guess of what was read, nor see whether two
    // releases read the same.
    let key = try PseudonymKey(path: settings.paths.key)
    return ReleaseDescription(
      id: name, builtAtUTC: clock.instant, codeVersion: counts.codeVersion,
      inputManifest: key.hash(of: "\(name) \(counts.manifest)"), asOf: counts.asOf,
      recordsFrom: settings.indicators.local.recordsFrom, audience: .public,
      previousRelease: ledger.releases.last.map { PublicShelf.name($0.number) },
      caseDefinitionVersion: definition.version, caseDefinition: definition.lines.map(\.words),
      disclosurePolicy: PolicyWords(policy).sentences, lowCount: policy.threshold,
      roundingBase: policy.base,
      versions: [
        NamedText("Bank-holiday calendar", WorkingDayCalendar.version),
        NamedText("Nation", settings.indicators.nation.rawValue),
        NamedText("Episode window", "\(settings.indicators.episodeWindow) days"),
        NamedText("Disclosure policy", policy.name),
      ], protection: PolicyWords(policy).short, earlierReleases: earlier(in: ledger))
  }

  private func earlier(in ledger: ReleaseLedger) -> [NamedText] {
    ledger.releases.map { record in
      let withdrawn = ledger.withdrawal(of: record.number)
      return NamedText(
        PublicShelf.name(record.number),
        withdrawn.map { "withdrawn on \($0.day.words): \($0.reason)" }
          ?? "of \(record.day.words)")
    }.reversed()
  }

  private func corrections(in ledger: ReleaseLedger) -> [Revision] {
    ledger.releases.reversed().flatMap { record in
      record.corrected.map { year in
        Revision(
          release: PublicShelf.name(record.number), day: record.day,
          text: "All figures of \(year) and its quarters were made anew: \(record.reason)")
      }
    }
  }

  /// What readers must know; which source holds no event would say of an agency that it knows
  /// nobody, or somebody, where the policy hides both.
  private func issues(_ counts: KeptCounts, _ policy: PublicPolicy) -> [KnownIssue] {
    let tellsZeros = policy.zeros == .shown && counts.sourcesWithEvents.isEmpty
    return [KnownIssue.publicLinkage] + (tellsZeros ? [KnownIssue.noEvents] : [])
  }
}
