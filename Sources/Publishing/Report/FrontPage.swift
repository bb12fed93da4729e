import Disclosure
import Pages
import Vocabulary

/// The summary: key numbers, then the five questions answered one by one.
struct FrontPage {
  let site: Site

  private var release: Release {
    site.release
  }

  var page: Page {
    site.page(
      "index.html",
      title: "Children and young people who display harmful sexual behaviour",
      lead: "What the agencies of \(release.settings.name) know together: \(mainPeriod).",
      blocks: [latest] + protection + [quality] + issues + numbers
        + ChangesSection(release: release).blocks + [.heading("Five questions, answered")]
        + FiveQuestions(release).blocks + [.heading("More in this release"), pages])
  }

  private var mainPeriod: String {
    release.latestYear?.label ?? release.periods.last?.label ?? "no period"
  }

  private var latest: Block {
    var words = "It counts what was recorded up to \(Wording.day(release.description.asOf)); "
    words += "a wait that had not ended by that day counts as still open."
    if let previous = release.description.previousRelease {
      words += " The release before it is \(previous)."
    }
    words += " A later release may have taken its place: the page index.html in the folder above "
    words += "this one lists all releases and says which is the latest."
    return .banner(Banner(.note, title: "Release \(release.description.id).", text: Prose(words)))
  }

  /// How figures are protected, where not everybody may know them.
  private var protection: [Block] {
    guard !release.description.protection.isEmpty else { return [] }
    return [
      .banner(
        Banner(
          .note, title: "Small numbers are protected.",
          text: Prose(parts: [
            .plain(release.description.protection + " "),
            .link("How", to: "\(MethodsPage.fileName)#\(MethodsPage.protection)"), .plain("."),
          ])))
    ]
  }

  private var quality: Block {
    let page = IndicatorGroup.all(of: release).first { $0.letter == "E" }
    let quality = page.map { [Prose.Part.link("quality", to: $0.fileName), .plain(", ")] } ?? []
    return .banner(
      Banner(
        .warning, title: "Recorded reports, not prevalence.",
        text: Prose(
          parts: [.plain(Wording.recordedReports + " How good the records are: ")] + quality + [
            .link("sources and known issues", to: AboutPage.fileName), .plain("."),
          ])))
  }

  /// Known issues without which the numbers below would mislead.
  private var issues: [Block] {
    release.quality.knownIssues.compactMap { issue in
      issue.headline.map { .banner(Banner(.warning, title: "\($0).", text: Prose(issue.text))) }
    }
  }

  private var numbers: [Block] {
    let numbers = KeyFigures(release).numbers
    guard !numbers.isEmpty else { return [] }
    return [.heading("Key numbers"), .keyNumbers(numbers), .text(Wording.intervals)]
  }

  private var pages: Block {
    let groups = IndicatorGroup.all(of: release).map { group in
      Prose(parts: [.link(group.title, to: group.fileName), .plain(": \(group.lead)")])
    }
    return .list(
      groups + [
        Prose(parts: [
          .link("Downloads", to: DownloadsPage.fileName),
          .plain(": the database, a CSV file for every table, and what the columns mean."),
        ])
      ])
  }
}
