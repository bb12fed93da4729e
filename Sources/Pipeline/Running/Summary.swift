import Records
import Vocabulary

/// The few lines that a run says, the problems last; counts, and names of files of the inbox.
struct Summary {
  private let settings: Settings
  private let told: ToldNight
  private let notes: [InboxNote]
  private let today: Day
  /// The name of the release that readers see.
  let release: String
  /// Whether nothing changed, so that the release is the one before.
  let isCarried: Bool

  init(
    _ settings: Settings, _ told: ToldNight, notes: [InboxNote], release: String, today: Day,
    isCarried: Bool = false
  ) {
    self.settings = settings
    self.told = told
    self.notes = notes
    self.release = release
    self.today = today
    self.isCarried = isCarried
  }

  var outcome: Outcome {
    let remarks = notes.filter { !$0.isWarning }.map { "note: \($0.text)" }
    let files = notes.filter(\.isWarning).map { "warning: \($0.text)" }
    let problems = missing + late + empty + told.unusual + files + warned + contradicted
    return Outcome(
      code: problems.isEmpty ? .complete : .publishedWithWarnings,
      summary: (facts + remarks + problems).joined(separator: "\n"))
  }

  /// What the run read, for the audit log and the metrics.
  func figures(stages: [String: Double]) -> RunFigures {
    told.figures.with(stages: stages)
  }

  private var facts: [String] {
    told.facts + told.linkage + ["release \(release) in \(settings.paths.releases)/current"]
  }

  /// Corrections that others contradict, each by its line.
  private var contradicted: [String] {
    guard !told.contradicted.isEmpty else { return [] }
    return [
      """
      warning: corrections that a later one of the same referral or incident contradicts, in line \
      \(told.contradicted.map { "\($0)" }.joined(separator: ", ")); the later one stands, of one day the last
      """
    ]
  }

  private var missing: [String] {
    told.missing.map { "warning: source '\($0)' has no file in the inbox" }
  }

  private var late: [String] {
    told.figures.sources.compactMap { source in
      guard let due = source.due, due < today.iso else { return nil }
      return """
        warning: source '\(source.id)' is late: its newest file came on \
        \(source.newest ?? ""), and the next was due by \(due)
        """
    }
  }

  private var empty: [String] {
    told.empty.map { "warning: source '\($0)' has no row that could be used" }
  }

  private var warned: [String] {
    told.warned.map {
      "warning: many rows of source '\($0)' were set aside; see \(settings.paths.desk)/\($0).html"
    }
  }
}
