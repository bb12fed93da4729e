import Disclosure
import Pages
import Vocabulary

/// The page of one group of indicators.
struct GroupPage {
  let site: Site
  let group: IndicatorGroup

  var page: Page {
    let indicators = site.release.indicators.filter { IndicatorGroup.of($0) == group }
    let blocks = indicators.flatMap { IndicatorSection(site.release, $0).blocks }
    return site.page(
      group.fileName, title: group.title, lead: group.lead,
      blocks: indicators.isEmpty
        ? [Self.nothing] : [.contents, .text(Wording.recordedReports)] + intervals + blocks)
  }

  /// What intervals mean, once for the page, where it has any.
  private var intervals: [Block] {
    let hasAny = site.release.tables.contains { table in
      IndicatorGroup.of(table.indicator) == group && table.values.contains { $0.lower != nil }
    }
    return hasAny ? [.text(Wording.intervals)] : []
  }

  private static let nothing = Block.text(
    "Not available: this release has no table of this group.")
}
