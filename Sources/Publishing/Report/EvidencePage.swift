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
      lead: "The indicators that speak to each statement of the framework's Domain 1 audit. The "
        + "program never scores: people do.",
      blocks: [.contents] + blocks)
  }

  private func section(_ statement: String) -> [Block] {
    let words = Self.asked.first { $0.statement == statement }?.words
    let indicators = site.release.indicators.filter { $0.statements.contains(statement) }
    let lines = indicators.map { indicator in
      Prose(parts: [
        .link(
          "\(indicator.id) \(indicator.title)",
          to: "\(IndicatorGroup.of(indicator).fileName)#"
            + PageAnchor.indicator(indicator.id)),
        .plain(". " + Wording.sentence(indicator.doesNotSay).notSaid),
      ])
    }
    let heading = Block.heading("Statement \(statement)", anchor: "statement \(statement)")
    let about = words.map { [Block.text("It asks for: \($0).")] } ?? []
    return [heading] + about
      + [lines.isEmpty ? .text("Not available: no indicator of this release.") : .list(lines)]
  }
}

extension String {
  fileprivate var notSaid: String {
    isEmpty ? "" : "It does not say: " + prefix(1).lowercased() + dropFirst()
  }
}
