import Disclosure
public import Pages
import Vocabulary

/// One printable document for the annual needs assessment, made of a published release alone.
///
/// It never sees a count that was not released, so that the rules of its release's audience hold in it.
public struct NeedsAssessment: Sendable {
  /// A part of the document.
  struct Theme: Sendable {
    let title: String
    let lead: String
    /// Ids of its tables, in order.
    let tables: [String]
  }

  static let themes: [Theme] = [
    Theme(
      title: "How many children and referrals",
      lead: "Children are counted once in a year, whichever agency knows of them.",
      tables: [
        "A1.headline", "A2.headline", "A2.re_referrals", "A5.rate", "A2.age_band", "A3.agency",
        "A6.referrals_by_quarter",
      ]),
    Theme(
      title: "Who the children are",
      lead: "As agencies recorded it. What is not recorded is a row of its own.",
      tables: [
        "B1.age_by_sex", "B2.sex", "B3.ethnic_group", "B4.learning", "B6.setting",
        "B6.looked_after",
        "B7.level", "B7.technology", "B8.needs", "B5.sex", "B5.ethnic_group",
      ]),
    Theme(
      title: "From referral to support",
      lead: "How far referrals got, who was helped, and why others were not.",
      tables: [
        "C0.headline", "C0.tier", "C4.level_by_tier", "C1.funnel", "C3.state", "C3.no_support",
        "C2.within",
        "C2.support",
      ]),
    Theme(
      title: "Waiting times",
      lead: "Working days between steps. A wait that is still open counts as open, not as missing.",
      tables: ["D1.waits", "D2.within"]),
  ]

  /// The name of the page, such as `needs-assessment-2024-25.html`.
  public let fileName: String
  private let figures: YearFigures
  private let national: [NationalComparison]
  private let settings: PublishingSettings

  /// Prepares the document.
  ///
  /// - Parameters:
  ///   - release: A published release.
  ///   - year: The financial year, such as 2024/25.
  ///   - national: National tables for comparison, in order; empty where there is none.
  ///   - area: The code of the partnership's own area in such tables, or empty.
  ///   - contact: Whom readers can ask, where there is somebody.
  ///   - appearance: How the page looks.
  /// - Throws: `AssessmentError` where the release lacks the year or the table does not fit.
  public init(
    of release: PublishedRelease, year: String, national: [NationalTable] = [], area: String = "",
    contact: String? = nil, appearance: Appearance = .standard
  ) throws(AssessmentError) {
    let year = try AssessmentYear(year)
    let figures = try YearFigures(release, year: year)
    self.figures = figures
    fileName = "needs-assessment-\(year.code).html"
    var comparisons: [NationalComparison] = []
    for (place, table) in national.enumerated() {
      comparisons.append(try NationalComparison(table, figures, area: area, place: place + 1))
    }
    self.national = comparisons
    settings = PublishingSettings(
      partnership: release.settings.partnership, name: release.settings.name,
      inventedData: release.settings.inventedData, handling: release.settings.handling,
      contact: contact, appearance: appearance)
  }

  /// The page and its style sheet: names and contents.
  public var files: [(name: String, bytes: [UInt8])] {
    let look = settings.appearance
    let texts = [
      (fileName, page.html(in: look)), (Stylesheet.fileName, look.stylesheet(marking: marking)),
    ]
    return texts.map { ($0.0, Array($0.1.utf8)) }
      + [look.logo].compactMap(\.self).map { ($0.fileName, $0.bytes) }
  }

  private var release: PublishedRelease { figures.release }

  private var marking: String {
    release.audience == .internal ? settings.handling : ""
  }

  private var page: Page {
    Page(
      fileName: fileName,
      title: "Needs assessment: children and young people who display harmful sexual behaviour",
      siteTitle: "\(settings.name), \(figures.period.label)",
      lead: Prose(
        "What the agencies of \(settings.name) know together, for the \(figures.period.label)."),
      navigation: [], banners: banners,
      blocks: [.contents] + messages + themes + comparison
        + AssessmentQuality(figures: figures).blocks,
      footer: Footer(
        release: release.id, period: figures.period.label,
        schemaVersion: String(ReleaseSheets.schemaVersion),
        codeVersion: release.description.codeVersion, handling: marking,
        contact: settings.contact.map { Prose($0) }, statements: [Prose(Wording.recordedReports)]))
  }

  private var banners: [Banner] {
    let handling = Banner(
      .handling, title: settings.handling,
      text: "For staff of the partnership. It shows low counts: pass nothing of it on.")
    let invented = Banner(.warning, title: "Invented data.", text: Prose(Wording.invented))
    let issues = release.quality.knownIssues.compactMap { issue in
      issue.headline.map { Banner(.warning, title: "\($0).", text: Prose(issue.text)) }
    }
    return (release.audience == .internal ? [handling] : [])
      + (settings.inventedData ? [invented] : []) + issues
  }

  private var messages: [Block] {
    let messages = HeadlineMessages(figures: figures)
    let parts = messages.parts
    let none = Block.text("No message can be made of the figures that this release shows.")
    return [
      .heading("Headline messages"),
      .text("Fixed rules make these sentences; they are set out at the end."),
    ]
      + notCompared + (parts.isEmpty ? [none] : [])
      + parts.flatMap { part -> [Block] in
        [.heading(part.title, level: 3), .list(part.messages.map { Prose($0) })]
      } + messages.symbols.map { .text("\($0.bracketed): \($0.meaning).") }
  }

  private var notCompared: [Block] {
    figures.incomplete.map { why in
      let title = figures.isProvisional ? "Provisional." : "Not compared."
      return [.banner(Banner(.warning, title: title, text: Prose(why)))]
    } ?? []
  }

  private var themes: [Block] {
    Self.themes.flatMap { theme -> [Block] in
      let tables = theme.tables.compactMap(figures.table)
      guard !tables.isEmpty else { return [] }
      return [.pageBreak, .heading(theme.title), .text(theme.lead)]
        + tables.flatMap { AssessmentFigure(table: $0, figures: figures).blocks }
    }
  }

  private var comparison: [Block] {
    guard !national.isEmpty else {
      return [
        .heading("National comparison"),
        .text("No national table was given, so local figures stand alone."),
      ]
    }
    return [.pageBreak, .heading("National comparison"), NationalComparison.warning]
      + national.map(\.table)
  }
}
