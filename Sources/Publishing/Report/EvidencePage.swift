import Disclosure
import Pages
import Vocabulary

/// Which tables are evidence for which statement of the framework's audit.
struct EvidencePage {
  static let fileName = "evidence.html"

  private static let asked: [(statement: String, words: String)] = [
    (
      "1.1",
      "accurate numbers of children who need support, and of those who may not be receiving it"
    ),
    (
      "1.2",
      "an accurate picture by age, gender, ethnicity and learning difficulty or disability, used "
        + "in planning"
    ),
    ("1.6a", "children are supported at home"), ("1.6b", "children are supported in care"),
    ("1.6c", "children are supported in secure settings"),
    ("1.8", "the response is proportionate to risk and need, and stepped up swiftly"),
  ]

  let site: Site

  var page: Page {
    let known = Self.asked.map(\.statement)
    let others = site.release.indicators.flatMap(\.statements).removingRepeats()
      .filter { !known.contains($0) }.sorted()
    let blocks = (known + others).flatMap(section)
    return site.page(
      Self.fileName, title: "Evidence for the audit",
      lead: "The indicators that speak to each statement of the framework's Domain 1 audit. What "
        + "each does not say stands with it, one link away. The program never scores: people do.",
      blocks: [
        .contents, .text(Wording.recordedReports), .text(Wording.intervals),
        .text(LastAudit(site.release, statement: "").words),
      ]
        + scores + blocks)
  }

  /// The partnership's own scores as a radar, where it has scored.
  private var scores: [Block] {
    let id = "F2.lowest"
    guard let table = site.release.featured(id), table.notAvailable == nil else { return [] }
    let twin = ShownTable(table, release: site.release).table
    let figure = TableFigure(table, release: site.release, twin: twin).figure
    return [.heading("The partnership's own scores")]
      + (figure.map { [.figure($0)] } ?? [.table(twin)])
  }

  private func section(_ statement: String) -> [Block] {
    let words = Self.asked.first { $0.statement == statement }?.words
    // F1 is this page itself.
    let indicators = site.release.indicators.filter {
      $0.statements.contains(statement) && $0.id != "F1"
    }
    let heading = Block.heading("Statement \(statement)", anchor: "statement \(statement)")
    let about = words.map { [Block.text("It asks for: \($0).")] } ?? []
    guard !indicators.isEmpty else {
      return [heading] + about + [.text("Not available: no indicator of this release.")]
    }
    let figures = EvidenceFigures(site.release, for: statement).table(
      indicators, id: "evidence \(statement)", caption: "Headline figures for \(statement)")
    return [heading] + about + [.table(figures)] + issues(of: indicators)
  }

  /// What is known to be wrong with the evidence.
  private func issues(of indicators: [IndicatorMetadata]) -> [Block] {
    let ids = Set(indicators.map(\.id))
    let issues = site.release.quality.knownIssues.filter { !ids.isDisjoint(with: $0.indicators) }
    guard !issues.isEmpty else { return [] }
    return [
      .text("What is known to limit this evidence:"),
      .list(
        issues.map { issue in
          let touched = issue.indicators.filter(ids.contains).joined(separator: ", ")
          return Prose("\(touched): \(Wording.sentence(issue.text))")
        }),
    ]
  }
}
