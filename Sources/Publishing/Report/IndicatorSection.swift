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
    return [heading, about, doesNotSay] + note + context + tables
  }

  private var about: Block {
    let words = "\(Wording.sentence(indicator.numerator))\(Self.shares(of: indicator)) "
    return .paragraph(
      Prose(parts: [
        .strong("What is counted: "), .plain(words),
        .link(
          "Method of \(indicator.id)",
          to: "\(MethodsPage.fileName)#\(PageAnchor.indicator(indicator.id))"),
        .plain("."),
      ]))
  }

  /// What shares are out of, as a sentence.
  private static func shares(of indicator: IndicatorMetadata) -> String {
    let written = indicator.denominator
    guard !written.isEmpty, written != "not applicable" else { return "" }
    let prefix = "for breakdowns: "
    let total = written.hasPrefix(prefix) ? String(written.dropFirst(prefix.count)) : written
    return " Shares are out of: " + (total.hasSuffix(".") ? total : total + ".")
  }

  /// What holds for all tables of the indicator, said once.
  private var note: [Block] {
    guard !indicator.caveats.isEmpty else { return [] }
    let caveats = indicator.caveats.map(Wording.sentence).joined(separator: " ")
    return [.paragraph(Prose(parts: [.strong("Note: "), .plain(caveats)]))]
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
