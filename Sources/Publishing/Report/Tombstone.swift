import Pages
import Vocabulary

/// What stands in the place of a public release that was withdrawn.
struct Tombstone {
  let settings: PublishingSettings
  let release: String
  let day: Day
  let reason: String

  /// The page, its style sheet, and the same words as plain text.
  var files: [(String, String)] {
    [
      ("index.html", page.html(in: settings.appearance)),
      (Stylesheet.fileName, settings.appearance.stylesheet(marking: "")),
      ("WITHDRAWN.txt", words + "\n" + Wording.sentence(reason) + "\n"),
    ]
  }

  private var words: String {
    "Release \(release) was withdrawn on \(Wording.day(day)). Do not use or pass on its figures."
  }

  private var page: Page {
    Page(
      fileName: "index.html", title: "This release was withdrawn",
      siteTitle: "Harmful sexual behaviour in \(settings.name): local figures",
      lead: Prose(words), navigation: [],
      banners: settings.inventedData
        ? [Banner(.warning, title: "Invented data.", text: Prose(Wording.invented))] : [],
      blocks: [.heading("Why"), .text(Wording.sentence(reason))],
      footer: Footer(
        release: release, period: "none, the release was withdrawn",
        schemaVersion: String(ReleaseSheets.schemaVersion), codeVersion: "not applicable",
        handling: "", contact: settings.contact.map { Prose($0) }, statements: []))
  }
}
