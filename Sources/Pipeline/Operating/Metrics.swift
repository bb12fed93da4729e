import Vocabulary

/// What a collector of metrics reads: when the last run was, how it ended, how old each source is.
///
/// No child is counted here: the file is open to other accounts of the machine.
///
/// > Source: Prometheus text exposition format; node_exporter's textfile collector.
struct Metrics {
  private let entries: [AuditEntry]
  private let label: String

  init(_ entries: [AuditEntry], pipeline: String) {
    self.entries = entries.filter { $0.event == .runEnded }
    label = "pipeline=\"\(pipeline)\""
  }

  /// Writes the file in one step, so that no collector meets half of it.
  func write(to path: String?) throws {
    guard let path else { return }
    try OpenFile.write(text, to: path)
  }

  /// The metrics in their order, each family with its help.
  var text: String {
    (ends + success + lastFigures).joined(separator: "\n") + "\n"
  }

  private var ends: [String] {
    guard let last = entries.last else { return [] }
    return family(
      "last_run_timestamp_seconds", "When the last run ended.", [("", seconds(last.at))])
      + family("last_exit_code", "How the last run ended.", [("", "\(last.code ?? 70)")])
      + family(
        "last_run_duration_seconds", "How long the last run took.",
        [("", "\(last.seconds ?? 0)")])
  }

  private var success: [String] {
    guard let last = published else { return [] }
    return family(
      "last_success_timestamp_seconds", "When a run last published.", [("", seconds(last.at))])
      + family(
        "release_info", "What readers see.",
        [("release=\"\(last.release ?? "")\",version=\"\(last.version)\"", "1")])
  }

  private var lastFigures: [String] {
    guard let last = published, let figures = last.figures,
      let today = entries.last.flatMap({ Day(iso: $0.at.prefix(10)) })
    else { return [] }
    return family("rows", "Rows of the last release by source and where they ended.", rows(figures))
      + family(
        "quarantine_rows", "Rows that wait in quarantine.", [("", "\(figures.waiting)")])
      + family(
        "source_age_days", "Days since the newest file of a source came.",
        figures.sources.compactMap { source in
          source.newest.flatMap { Day(iso: $0) }.map {
            ("source=\"\(source.id)\"", "\(today.number - $0.number)")
          }
        })
      + family(
        "stage_duration_seconds", "How long each stage took.",
        figures.stages.sorted { $0.key < $1.key }.map { ("stage=\"\($0.key)\"", "\($0.value)") })
  }

  private var published: AuditEntry? { entries.last { $0.release != nil } }

  private func rows(_ figures: RunFigures) -> [(String, String)] {
    figures.sources.flatMap { source in
      [
        ("used", source.rows.used), ("set_aside", source.rows.setAside),
        ("superseded", source.rows.superseded),
      ].map { ("disposition=\"\($0.0)\",source=\"\(source.id)\"", "\($0.1)") }
    }
  }

  private func family(
    _ name: String, _ help: String, _ values: [(labels: String, value: String)]
  ) -> [String] {
    guard !values.isEmpty else { return [] }
    return ["# HELP continuum_\(name) \(help)", "# TYPE continuum_\(name) gauge"]
      + values.map { labels, value in
        "continuum_\(name){\(labels.isEmpty ? label : "\(label),\(labels)")} \(value)"
      }
  }

  private func seconds(_ instant: String) -> String {
    "\(Clock.seconds(of: instant) ?? 0)"
  }
}
