import Disclosure
import Vocabulary

/// Everything a release is written from, checked and in a fixed order.
struct Release {
  let settings: PublishingSettings
  let description: ReleaseDescription
  let quality: QualityStatement
  /// The tables by indicator, headline first, then by id and period.
  let tables: [ReleasedTable]
  /// The latest closed financial year any table is for.
  let latestYear: Period?
  /// The release before it for the same readers, where it is at hand.
  let previous: PublishedRelease?

  init(
    settings: PublishingSettings, description: ReleaseDescription, quality: QualityStatement,
    tables: [ReleasedTable], previous: PublishedRelease? = nil
  ) throws(PublishingError) {
    if let previous, previous.audience != description.audience {
      throw .mixedAudiences(before: previous.id, after: description.id)
    }
    self.settings = settings
    self.description = description
    self.quality = quality
    self.previous = previous
    self.tables = tables.sorted { Self.order(of: $0).lexicographicallyPrecedes(Self.order(of: $1)) }
    latestYear = tables.map(\.period)
      .filter { $0.kind == .financialYear && $0.last <= description.asOf }
      .max { $0.last < $1.last }
    try ReleaseCheck(release: self).check()
  }

  private static func order(of table: ReleasedTable) -> [String] {
    let headline = table.id.hasSuffix(".headline") ? "0" : "1"
    let days = [table.period.first.iso, table.period.last.iso, table.period.kind.rawValue]
    return [table.indicator.id, headline, table.id] + days
  }

  /// The same release with every revision it must list.
  ///
  /// A public release says itself what it corrects, and nothing else of it can change.
  func listingRevisions() throws(PublishingError) -> Release {
    guard let previous, description.audience == .internal else { return self }
    let history = RevisionHistory(release: self, previous: previous)
    return try Release(
      settings: settings, description: description,
      quality: QualityStatement(
        sources: quality.sources, knownIssues: quality.knownIssues,
        revisions: quality.revisions + history.revisions),
      tables: tables, previous: previous)
  }

  /// The key numbers beside those of the release before.
  var keyChanges: [KeyChange] {
    KeyChange.all(of: self)
  }

  /// The ids of the tables, each once, in the order of the release.
  var tableIDs: [String] {
    tables.map(\.id).removingRepeats()
  }

  /// The indicators, each once, in the order of the release.
  var indicators: [IndicatorMetadata] {
    tables.map(\.indicator).removingRepeats()
  }

  /// The periods, each once, in order of time.
  var periods: [Period] {
    tables.map(\.period).removingRepeats().sorted { Self.isEarlier($0, $1) }
  }

  private static func isEarlier(_ one: Period, _ other: Period) -> Bool {
    (one.first, one.last, one.kind.rawValue) < (other.first, other.last, other.kind.rawValue)
  }

  /// The tables of an id, one for each period, in order of time.
  func tables(_ id: String) -> [ReleasedTable] {
    tables.filter { $0.id == id }
  }

  /// The table of an id that pages show first: the latest closed financial year, else twelve months
  /// to the reference date, else the latest there is.
  func featured(_ id: String) -> ReleasedTable? {
    let candidates = tables(id)
    let inYear = candidates.first { $0.period == latestYear }
    let ofYear = candidates.last {
      $0.period.kind == .financialYear && provisional($0.period) == nil
    }
    let rolling = candidates.last { $0.period.kind == .rollingYear }
    return inYear ?? ofYear ?? rolling ?? candidates.max { $0.period.last < $1.period.last }
  }

  /// Why figures of a period may move, if they may.
  func provisional(_ period: Period) -> Period.Provisional? {
    period.last > description.asOf ? .notOver : period.provisional
  }

  /// The name of the database's file.
  var databaseName: String {
    "\(settings.partnership)-\(description.id).sqlite"
  }

  /// The name of the file that holds all CSV files.
  var archiveName: String {
    "\(settings.partnership)-\(description.id)-csv.zip"
  }

  /// The handling marking that the database carries.
  var handling: String {
    description.audience == .internal ? settings.handling : "Public"
  }

  /// The handling marking that every page carries; public pages have none.
  var marking: String {
    description.audience == .internal ? settings.handling : ""
  }
}

extension Array where Element: Hashable {
  /// The elements, each where it stands first.
  func removingRepeats() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
