import Pages
import Records
import Vocabulary

/// The sender's error report as a page.
struct ErrorReportPage {
  private static let linesShown = 20

  let delivery: Delivery
  let findings: SenderFindings

  var page: Page {
    Page(
      fileName: "\(delivery.source).html", title: "Error report for '\(delivery.source)'",
      siteTitle: "Continuum",
      lead: """
        What to put right in the files that were sent. The report names lines and columns and \
        holds no value: look them up in your own copy of the file.
        """,
      navigation: [],
      banners: [
        Banner(.handling, title: "Restricted", text: "For the sender of this delivery only.")
      ],
      blocks: [.keyNumbers(numbers), .heading("Files"), .table(files)] + results,
      footer: Footer(
        release: "error report, not part of a release", period: "the files named above",
        schemaVersion: "not applicable", codeVersion: "as in the record of the run",
        handling: "Restricted"))
  }

  private var numbers: [KeyNumber] {
    let rows = delivery.files.reduce(RowCounts()) { $0 + $1.rows }
    return [
      KeyNumber(NumberText.whole(rows.read), label: "rows read"),
      KeyNumber(NumberText.whole(rows.used), label: "rows used"),
      KeyNumber(NumberText.whole(rows.setAside), label: "rows set aside"),
      KeyNumber(NumberText.whole(rows.superseded), label: "rows superseded"),
    ]
  }

  private var files: Table {
    Table(
      id: "table-of-files", caption: "Where the rows of each file ended",
      columns: [
        TableColumn("File"), .number("Read"), .number("Used"), .number("Set aside"),
        .number("Superseded"), TableColumn("SHA-256 of the file"),
      ],
      rows: delivery.files.map { file in
        TableRow(
          Prose(file.name),
          [
            .number(file.rows.read), .number(file.rows.used), .number(file.rows.setAside),
            .number(file.rows.superseded),
            TableCell(Prose(parts: [.code(String(file.hash.hexadecimal.prefix(16)) + "…")])),
          ])
      })
  }

  private var results: [Block] {
    guard !findings.groups.isEmpty else {
      return [.heading("Findings"), .text("Nothing is wrong with this delivery.")]
    }
    return [.heading("Findings by rule"), .table(summary)] + findings.groups.flatMap(details)
  }

  private var summary: Table {
    Table(
      id: "table-of-rules", caption: "Rules that rows or files break, the most frequent first",
      columns: [
        TableColumn("Rule"), .number("Findings"), TableColumn("Severity"),
        TableColumn("What is wrong"), TableColumn("What to do"),
      ],
      rows: findings.groups.map { group in
        TableRow(
          Prose(parts: [.link(group.rule, to: "#\(anchor(group))")]),
          [
            .number(group.findings.count), TableCell(text: group.severity.consequence),
            TableCell(text: group.title), TableCell(text: group.howToFix),
          ])
      },
      notes: ["The CSV beside this page lists every finding with its line."])
  }

  private func details(_ group: SenderFindings.Group) -> [Block] {
    [
      .heading("\(group.rule): \(group.title)", anchor: anchor(group), level: 3),
      .table(
        Table(
          id: "lines-\(group.rule)",
          caption: "Where \(group.rule) is broken, with the first \(Self.linesShown) lines",
          columns: [
            TableColumn("File"), TableColumn("Column"), .number("Findings"), TableColumn("Lines"),
          ],
          rows: places(group))),
    ]
  }

  private func places(_ group: SenderFindings.Group) -> [TableRow] {
    let places = Dictionary(grouping: group.findings) { [$0.file, $0.column] }
    return places.sorted { ($0.key[0], $0.key[1]) < ($1.key[0], $1.key[1]) }.map { place, found in
      TableRow(
        Prose(place[0]),
        [
          TableCell(text: place[1].isEmpty ? "whole row or file" : place[1]), .number(found.count),
          TableCell(text: lines(found)),
        ])
    }
  }

  private func lines(_ findings: [Finding]) -> String {
    var lines: [Int] = []
    for line in findings.map(\.line) where line > 0 && line != lines.last { lines.append(line) }
    guard !lines.isEmpty else { return "the file as a whole" }
    let shown = lines.prefix(Self.linesShown).map(String.init).joined(separator: ", ")
    let more = lines.count - Self.linesShown
    return more > 0 ? "\(shown) and \(NumberText.whole(more)) more" : shown
  }

  private func anchor(_ group: SenderFindings.Group) -> String {
    Anchor.slug("rule \(group.rule)")
  }
}
