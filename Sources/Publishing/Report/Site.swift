import Disclosure
import Pages
import Vocabulary

/// What all pages of a release have in common.
struct Site {
  let release: Release

  /// A page of the release.
  func page(_ fileName: String, title: String, lead: String, blocks: [Block]) -> Page {
    Page(
      fileName: fileName, title: title, siteTitle: siteTitle, lead: Prose(lead),
      navigation: navigation, banners: banners, blocks: blocks, footer: footer)
  }

  private var siteTitle: String {
    release.settings.siteTitle
      ?? "Harmful sexual behaviour in \(release.settings.name): local figures"
  }

  private var navigation: [NavigationLink] {
    [NavigationLink("Summary", to: "index.html")]
      + IndicatorGroup.all(of: release).map { NavigationLink($0.shortTitle, to: $0.fileName) }
      + [
        NavigationLink("Audit evidence", to: EvidencePage.fileName),
        NavigationLink("Methods", to: MethodsPage.fileName),
        NavigationLink("Downloads", to: DownloadsPage.fileName),
        NavigationLink("Glossary", to: GlossaryPage.fileName),
        NavigationLink("About and sources", to: AboutPage.fileName),
      ]
  }

  private var banners: [Banner] {
    var banners: [Banner] = []
    if release.description.audience == .internal {
      banners.append(
        Banner(
          .handling, title: release.settings.handling,
          text: "For staff of the partnership. It shows low counts: pass nothing of it on."))
    }
    if release.settings.inventedData {
      banners.append(Banner(.warning, title: "Invented data.", text: Prose(Wording.invented)))
    }
    return banners
  }

  private var footer: Footer {
    Footer(
      release: release.description.id, period: period,
      schemaVersion: String(ReleaseSheets.schemaVersion),
      codeVersion: release.description.codeVersion, handling: release.marking,
      contact: release.settings.contact.map { Prose($0) },
      statements: [Prose(Wording.recordedReports)])
  }

  private var period: String {
    let periods = release.periods
    guard let first = periods.first?.first, let last = periods.map(\.last).max() else { return "" }
    return "\(Wording.day(first)) to \(Wording.day(last)), seen on "
      + Wording.day(release.description.asOf)
  }
}
