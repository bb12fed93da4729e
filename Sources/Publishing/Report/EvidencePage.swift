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
        + blocks)
  }

  private func section(_ statement: String) -> [Block] {
    let words = Self.asked.first { $0.statement == statement }?.words
    let indicators = site.release.indicators.filter { $0.statements.contains(statement) }
    let heading = Block.heading("Statement \(statement)", anchor: "statement \(statement)")
    let about = words.map { [Block.text("It asks for: \($0).")] } ?? []
    guard !indicators.isEmpty else {
      return [heading] + about + [.text("Not available: no indicator of this release.")]
    }
    let figures = EvidenceFigures(site.release, for: statement).table(
      indicators, id: "evidence \(statement)", caption: "Headline figures for \(statement)")
    return [heading] + about + [.table(figures)]
  }
}
