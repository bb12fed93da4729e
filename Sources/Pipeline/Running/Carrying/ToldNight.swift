import Records
import Vocabulary

/// What a run says of itself apart from what the day adds; counts, and ids of sources.
///
/// It is kept for nights on which nothing changes, which say it again.
struct ToldNight: Codable, Equatable {
  /// What was read and linked, line by line.
  let facts: [String]
  /// What was compared, and whose id changed.
  var linkage: [String]
  /// Ids of sources without a file.
  let missing: [String]
  /// Ids of sources without a row that could be used.
  let empty: [String]
  /// Sources that brought far fewer or more rows than usual, a line for each.
  let unusual: [String]
  /// Ids of sources of whose rows many were set aside.
  let warned: [String]
  /// Lines of corrections that others contradict.
  let contradicted: [Int]
  /// What was read, for the audit log and the metrics.
  let figures: RunFigures
}

extension ToldNight {
  init(_ settings: Settings, _ record: RunRecord, _ admitted: Admitted, children: Int) {
    let sources = SourceTable(record, admitted)
    let (rows, quarantine) = (record.rows, record.quarantine)
    facts =
      [
        "\(settings.title), as of \(record.asOf.words)",
        """
        \(rows.read) \(rows.read == 1 ? "row" : "rows") read: \(rows.used) used, \(rows.setAside) set aside, \
        \(rows.superseded) superseded
        """,
      ] + sources.lines + [
        """
        quarantine: \(quarantine.waiting == 1 ? "1 row waits" : "\(quarantine.waiting) rows wait"), \(quarantine.settled) settled, \
        \(quarantine.expired) expired without being read
        """,
        "children linked: \(children), from \(admitted.deliveries.count) of \(settings.sources.count) sources",
      ]
    linkage = []
    missing = admitted.missing
    empty = admitted.empty
    unusual = admitted.unusual.map {
      """
      warning: source '\($0.source)' brings \($0.rows) rows, where earlier runs read about \
      \($0.middle); ask the sender whether the export is whole
      """
    }
    warned = admitted.warned
    contradicted = admitted.findings.filter { $0.source == "corrections" }.map(\.line)
    figures = RunFigures(settings, record, admitted)
  }
}

extension RunFigures {
  /// What the run read; no stage of it has ended.
  init(_ settings: Settings, _ record: RunRecord, _ admitted: Admitted) {
    asOf = record.asOf.iso
    rows = Rows(record.rows)
    sources = settings.sources.map { source in
      let delivery = record.deliveries.first { $0.source == source.id }
      let newest = admitted.files.filter { $0.file.source == source.id }.map(\.file.firstSeen).max()
      return Source(
        id: source.id, rows: Rows(delivery?.rows ?? RowCounts()), newest: newest?.iso,
        due: source.cadence.flatMap { cadence in newest.map { cadence.due(after: $0).iso } })
    }
    waiting = record.quarantine.waiting
    stages = [:]
  }
}

/// The rows of each source and where they ended, as a table.
private struct SourceTable {
  private let record: RunRecord
  private let admitted: Admitted

  init(_ record: RunRecord, _ admitted: Admitted) {
    self.record = record
    self.admitted = admitted
  }

  var lines: [String] {
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
}
