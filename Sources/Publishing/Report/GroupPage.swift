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
      blocks: indicators.isEmpty ? [Self.nothing] : [.contents] + blocks)
  }

  private static let nothing = Block.text(
    "Not available: this release has no table of this group.")
}
