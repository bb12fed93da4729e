import Linkage
import Records
import Vocabulary

/// The few lines that a run says, the problems last; counts, and names of files of the inbox.
struct Summary {
  private let settings: Settings
  private let record: RunRecord
  private let admitted: Admitted
  private let links: NightlyLinks
  private let staged: StagedRelease
  private let today: Day

  init(
    _ settings: Settings, _ record: RunRecord, _ admitted: Admitted, _ links: NightlyLinks,
    _ staged: StagedRelease, today: Day
  ) {
    self.settings = settings
    self.record = record
    self.admitted = admitted
    self.links = links
    self.staged = staged
    self.today = today
  }

  /// The name of the release.
  var release: String { staged.name }

  var outcome: Outcome {
    let notes = admitted.notes.filter { !$0.isWarning }.map { "note: \($0.text)" }
    let files = admitted.notes.filter(\.isWarning).map { "warning: \($0.text)" }
    let problems = missing + late + empty + unusual + files + warned + contradicted
    return Outcome(
      code: problems.isEmpty ? .complete : .publishedWithWarnings,
      summary: (facts + notes + problems).joined(separator: "\n"))
  }

  private var facts: [String] {
    let rows = record.rows
    let quarantine = record.quarantine
    return [
      "\(settings.title), as of \(record.asOf.words)",
      """
      \(rows.read) \(rows.read == 1 ? "row" : "rows") read: \(rows.used) used, \(rows.setAside) set aside, \
      \(rows.superseded) superseded
      """,
    ] + sources + [
      """
      quarantine: \(quarantine.waiting == 1 ? "1 row waits" : "\(quarantine.waiting) rows wait"), \(quarantine.settled) settled, \
      \(quarantine.expired) expired without being read
      """,
      "children linked: \(links.linked.count), from \(admitted.deliveries.count) of \(settings.sources.count) sources",
    ] + LinkageWords(links, model: record.linkageModel).lines + [
      "release \(staged.name) in \(staged.releases)/current"
    ]
  }

  private var sources: [String] {
    AlignedTable(
      [
        ("source", false), ("files", true), ("kept", true), ("read", true), ("used", true),
        ("set aside", true), ("superseded", true), ("most frequent error", false),
      ],
      rows: record.deliveries.map(row)
    ).text
  }

  private func row(_ delivery: Delivery) -> [String] {
    let rows = delivery.rows
    let kept = admitted.files.count { $0.file.source == delivery.source && !$0.file.isInInbox }
    return [
      delivery.source, "\(delivery.files.count)", "\(kept)", "\(rows.read)", "\(rows.used)",
      "\(rows.setAside)", "\(rows.superseded)", worstRule(of: delivery.source),
    ]
  }

  private func worstRule(of source: String) -> String {
    let errors = admitted.totals.filter { $0.source == source && $0.severity == .error }
    let worst = errors.max { ($0.count, $1.rule) < ($1.count, $0.rule) }
    return worst.map { "\($0.rule) (\($0.count))" } ?? ""
  }

  /// Corrections that others contradict, each by its line.
  private var contradicted: [String] {
    let lines = admitted.findings.filter { $0.source == "corrections" }.map { "\($0.line)" }
    guard !lines.isEmpty else { return [] }
    return [
      """
      warning: corrections that a later one of the same referral or incident contradicts, in line \
      \(lines.joined(separator: ", ")); the later one stands, of one day the last
      """
    ]
  }

  private var missing: [String] {
    admitted.missing.map { "warning: source '\($0)' has no file in the inbox" }
  }

  private var late: [String] {
    settings.sources.compactMap { source in
      guard let due = due(source), due < today else { return nil }
      return """
        warning: source '\(source.id)' is late: its newest file first came on \
        \(newest(of: source)?.iso ?? ""), and the next was due by \(due.iso)
        """
    }
  }

  private var empty: [String] {
    admitted.empty.map { "warning: source '\($0)' has no row that could be used" }
  }

  private var unusual: [String] {
    admitted.unusual.map {
      """
      warning: source '\($0.source)' brings \($0.rows) rows, where earlier runs read about \
      \($0.middle); ask the sender whether the export is whole
      """
    }
  }

  private var warned: [String] {
    admitted.warned.map {
      "warning: many rows of source '\($0)' were set aside; see \(settings.paths.desk)/\($0).html"
    }
  }
}

extension Summary {
  /// What the run read, for the audit log and the metrics.
  func figures(stages: [String: Double]) -> RunFigures {
    RunFigures(
      asOf: record.asOf.iso, rows: RunFigures.Rows(record.rows),
      sources: settings.sources.map { source in
        let delivery = record.deliveries.first { $0.source == source.id }
        return RunFigures.Source(
          id: source.id, rows: RunFigures.Rows(delivery?.rows ?? RowCounts()),
          newest: newest(of: source)?.iso, due: due(source)?.iso)
      }, waiting: record.quarantine.waiting, stages: stages)
  }

  /// The day on which a source's newest file first came.
  private func newest(of source: Settings.Source) -> Day? {
    admitted.files.filter { $0.file.source == source.id }.map(\.file.firstSeen).max()
  }

  /// The day after which a source is late.
  private func due(_ source: Settings.Source) -> Day? {
    source.cadence.flatMap { cadence in newest(of: source).map { cadence.due(after: $0) } }
  }
}
