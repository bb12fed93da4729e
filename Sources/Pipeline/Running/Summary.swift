import Linkage
import Records
import Vocabulary

/// The few lines that a run says, the problems last; counts only.
struct Summary {
  private let settings: Settings
  private let record: RunRecord
  private let admitted: Admitted
  private let linked: LinkedChildren
  private let staged: StagedRelease

  init(
    _ settings: Settings, _ record: RunRecord, _ admitted: Admitted, _ linked: LinkedChildren,
    _ staged: StagedRelease
  ) {
    self.settings = settings
    self.record = record
    self.admitted = admitted
    self.linked = linked
    self.staged = staged
  }

  var outcome: Outcome {
    let problems = missing + empty + shrunk + unmatched + warned
    return Outcome(
      code: problems.isEmpty ? .complete : .publishedWithWarnings,
      summary: (facts + problems).joined(separator: "\n"))
  }

  private var facts: [String] {
    let rows = record.rows
    return [
      "\(settings.title), as of \(record.asOf.words)",
      """
      \(rows.read) rows read: \(rows.used) used, \(rows.setAside) set aside, \
      \(rows.superseded) superseded
      """,
      "children linked: \(linked.count), from \(admitted.deliveries.count) of \(settings.sources.count) sources",
      "release \(staged.name) in \(staged.releases)/current",
    ]
  }

  private var missing: [String] {
    admitted.missing.map { "warning: source '\($0)' has no file in the inbox" }
  }

  private var empty: [String] {
    admitted.empty.map { "warning: source '\($0)' has no row that could be used" }
  }

  private var shrunk: [String] {
    admitted.shrunk.map {
      "warning: source '\($0)' sent fewer than half the rows of the last run; ask the sender"
    }
  }

  private var unmatched: [String] {
    guard admitted.unmatched > 0 else { return [] }
    return ["warning: files in the inbox that match no source: \(admitted.unmatched)"]
  }

  private var warned: [String] {
    admitted.warned.map {
      "warning: many rows of source '\($0)' were set aside; see \(settings.paths.desk)/\($0).html"
    }
  }
}
