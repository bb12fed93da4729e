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
    let problems = missing + warned
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
      "\(linked.count) children linked from \(admitted.deliveries.count) sources",
      "release \(staged.name) in \(staged.releases)/current",
    ]
  }

  private var missing: [String] {
    admitted.missing.map { "warning: source '\($0)' has no file in the inbox" }
  }

  private var warned: [String] {
    admitted.warned.map {
      "warning: many rows of source '\($0)' were set aside; see \(settings.paths.desk)/\($0).html"
    }
  }
}
