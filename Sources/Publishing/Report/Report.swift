import Pages

/// All pages of a release.
struct Report {
  private let site: Site
  private let tables: [TableFile]

  init(release: Release, files: [TableFile]) {
    site = Site(release: release)
    tables = files
  }

  /// The pages and their style sheet: file names and contents.
  func files() throws(PublishingError) -> [(String, String)] {
    var written: [(String, String)] = []
    for page in pages {
      if let identifier = page.repeatedIdentifiers.first {
        throw .repeatedIdentifier(page: page.fileName, identifier: identifier)
      }
      written.append((page.fileName, page.html(in: appearance)))
    }
    return written + [
      (Stylesheet.fileName, appearance.stylesheet(marking: site.release.marking))
    ]
  }

  private var appearance: Appearance {
    site.release.settings.appearance
  }

  private var pages: [Page] {
    let groups = IndicatorGroup.all(of: site.release).map { GroupPage(site: site, group: $0).page }
    return [FrontPage(site: site).page] + groups + [
      EvidencePage(site: site).page, MethodsPage(site: site).page,
      DownloadsPage(site: site, files: tables).page, GlossaryPage(site: site).page,
      AboutPage(site: site).page,
    ]
  }
}
