import Disclosure
import Pages
import Vocabulary

/// Where the figures come from: sources, known issues, revisions, the release itself.
struct AboutPage {
  static let fileName = "about.html"

  let site: Site

  private var release: Release {
    site.release
  }

  var page: Page {
    site.page(
      Self.fileName, title: "About and sources",
      lead: "Who sent what, what is known to be wrong, and how this release came about.",
      blocks: [.contents] + sources + issues + revisions + about)
  }

  private var sources: [Block] {
    let listed = release.quality.sources
    guard !listed.isEmpty else {
      return [.heading("Sources"), .text("No source was described.")]
    }
    let hasFiles = release.description.audience == .internal
    let hasRows = hasFiles && listed.contains { $0.rows != nil }
    let files = [TableColumn.number("Files")]
    let rows = ["Rows read", "Used", "Set aside", "Superseded"].map { TableColumn.number($0) }
    return [
      .heading("Sources"),
      .table(
        Table(
          id: "table of sources", caption: "Sources of this release",
          columns: [
            TableColumn("Source"), TableColumn("Agency"), TableColumn("Format"),
          ] + (hasFiles ? files : []) + (hasRows ? rows : []),
          rows: listed.map { row($0, withFiles: hasFiles, withRows: hasRows) },
          notes: listed.filter { !$0.note.isEmpty }.map {
            Prose("\(title(of: $0)): \(Wording.sentence($0.note))")
          })),
    ]
  }

  private func title(of source: SourceStatus) -> String {
    Wording.title(ofSource: source.source, in: release.tables.flatMap(\.dimensions))
  }

  private func row(_ source: SourceStatus, withFiles: Bool, withRows: Bool) -> TableRow {
    let rows = source.rows.map { [$0.read, $0.used, $0.setAside, $0.superseded] }
    let cells =
      rows.map { $0.map { TableCell.number($0) } }
      ?? Array(repeating: .symbol(.notAvailable), count: 4)
    return TableRow(
      Prose(title(of: source)),
      [
        TableCell(text: Wording.capitalised(source.agency.label)), TableCell(text: source.format),
      ] + (withFiles ? [.number(source.files.count)] : [])
        + (withRows ? cells : []))
  }

  private var issues: [Block] {
    let issues = release.quality.knownIssues
    let lines = issues.map { issue in
      let touched = issue.indicators.isEmpty ? "all" : issue.indicators.joined(separator: ", ")
      return Prose(parts: [
        .strong(issue.id), .plain(" (indicators: \(touched)): \(Wording.sentence(issue.text))"),
      ])
    }
    return [.heading("Known issues"), lines.isEmpty ? .text("None is known.") : .list(lines)]
  }

  private var revisions: [Block] {
    let listed = release.quality.revisions
    guard !listed.isEmpty else { return [.heading("Revisions"), .text("None in this release.")] }
    return [
      .heading("Revisions"),
      .text("Figures of closed years that an earlier release showed otherwise, the newest first."),
      .table(
        Table(
          id: "table of revisions", caption: "Revisions",
          columns: [TableColumn("Day"), TableColumn("Release"), TableColumn("What changed")],
          rows: listed.map { revision in
            TableRow(
              Prose(Wording.day(revision.day)),
              [
                TableCell(text: revision.release),
                TableCell(text: Wording.sentence(revision.text)),
              ])
          })),
    ]
  }

  private var about: [Block] {
    let about = release.description
    let facts: [(String, String)] = [
      ("Release", about.id), ("Release before it", about.previousRelease ?? "none"),
      ("Reference date", Wording.day(about.asOf)),
      ("Audience", about.audience.rawValue),
      (
        about.audience == .public
          ? "Keyed hash of the input manifest" : "SHA-256 of the input manifest",
        about.inputManifest.hexadecimal
      ),
      (
        "When it was built",
        "stands in the database's table release only, so that the same inputs give the same pages"
      ),
    ]
    let handling = about.audience == .internal ? [("Handling", release.handling)] : []
    return earlier + [
      .heading("This release"),
      .definitions((facts + handling).map { Definition(Prose($0.0), Prose($0.1)) }),
    ]
  }

  /// The public releases before this one, also those that were withdrawn.
  private var earlier: [Block] {
    guard release.description.audience == .public else { return [] }
    let lines = release.description.earlierReleases.map { Prose("\($0.name), \($0.text)") }
    return [
      .heading("Earlier public releases"),
      lines.isEmpty ? .text("This is the first.") : .list(lines),
    ]
  }
}
