import Disclosure
import Pages
import Vocabulary

/// One indicator on its group's page: what it is, its tables, what it does not say.
struct IndicatorSection {
  private let release: Release
  private let indicator: IndicatorMetadata

  init(_ release: Release, _ indicator: IndicatorMetadata) {
    self.release = release
    self.indicator = indicator
  }

  var blocks: [Block] {
    let heading = Block.heading(
      "\(indicator.id) \(indicator.title)", anchor: PageAnchor.indicator(indicator.id))
    return [heading, about, doesNotSay] + context + tables
  }

  private var about: Block {
    let among =
      indicator.denominator.isEmpty || indicator.denominator == "not applicable"
      ? "" : " Among: \(indicator.denominator)."
    let words = "\(Wording.sentence(indicator.numerator))\(among) "
    return .paragraph(
      Prose(parts: [
        .strong("What is counted: "), .plain(words),
        .link(
          "Method of \(indicator.id)",
          to: "\(MethodsPage.fileName)#\(PageAnchor.indicator(indicator.id))"),
        .plain("."),
      ]))
  }

  private var doesNotSay: Block {
    .paragraph(
      Prose(parts: [
        .strong("What this does not say: "), .plain(Wording.sentence(indicator.doesNotSay)),
      ]))
  }

  private var context: [Block] {
    let lines = PublishedContext.lines(for: indicator.id)
    guard !lines.isEmpty else { return [] }
    let limits = """
      These are other places and years, counted in other ways; they are never mixed with the local \
      figures.
      """
    return [
      .banner(
        Banner(
          .note, title: "Published elsewhere, for context only:",
          text: Prose((lines + [limits]).joined(separator: " "))))
    ]
  }

  private var tables: [Block] {
    let ids = release.tableIDs.filter { id in release.featured(id)?.indicator.id == indicator.id }
    return ids.flatMap { TableSection(release, id: $0).blocks }
  }
}
