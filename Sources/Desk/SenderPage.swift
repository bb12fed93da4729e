import Pages
import Records

/// What a sender should know of their files, as a page.
struct SenderPage {
  static let linesShown = 20
  static let placesShown = 200

  let checked: CheckedDelivery
  let findings: SenderFindings

  var page: Page {
    Page(
      fileName: "report.html", title: checked.title, siteTitle: "Continuum",
      lead: Prose(checked.verdict), navigation: [],
      banners: [
        Banner(
          .handling, title: "Restricted",
          text: "For the sender of these files only: lines lead to children in them.")
      ],
      blocks: [.keyNumbers(numbers)] + refusals + results + places + method,
      footer: Footer(
        release: "for a sender, not part of a release", period: "the files named above",
        schemaVersion: "not applicable", codeVersion: "as in the record of the run",
        handling: "Restricted"))
  }

  private var numbers: [KeyNumber] {
    let rows = checked.files.reduce(RowCounts()) { $0 + $1.rows }
    return [
      KeyNumber(NumberText.whole(rows.read), label: "rows read"),
      KeyNumber(NumberText.whole(rows.used), label: "rows used"),
      KeyNumber(NumberText.whole(rows.setAside), label: "rows set aside"),
      KeyNumber(NumberText.whole(rows.superseded), label: "rows superseded"),
    ]
  }

  private var refusals: [Block] {
    guard !checked.refusals.isEmpty else { return [] }
    return [
      .heading("Files that would be refused"),
      .table(
        Table(
          id: "table-of-refusals", caption: "Nothing of these files is used",
          columns: [
            TableColumn("File"), TableColumn("What is wrong and what to do"), TableColumn("Rule"),
            .number("Line"),
          ],
          rows: checked.refusals.map { refusal in
            TableRow(
              Prose(refusal.file),
              [
                TableCell(text: "\(refusal.wrong); \(refusal.fix)"),
                TableCell(text: refusal.rule.isEmpty ? "not a rule" : refusal.rule),
                TableCell(text: refusal.line > 0 ? String(refusal.line) : "whole file"),
              ])
          })),
    ]
  }

  private var results: [Block] {
    guard !findings.groups.isEmpty else {
      let isClean = checked.refusals.isEmpty
      return isClean
        ? [.heading("Findings"), .text("Nothing is wrong with this delivery.")] : []
    }
    return [.heading("What to put right"), .table(summary)] + findings.groups.flatMap(details)
  }

  private var summary: Table {
    Table(
      id: "table-of-rules",
      caption: "Rules that rows or files break: errors, queries and notes, the most frequent first",
      columns: [
        // What to do stands where a telephone shows it.
        TableColumn("Rule"), TableColumn("What is wrong and what to do"), .number("Findings"),
        TableColumn("What becomes of the row"),
      ],
      rows: findings.groups.map { group in
        TableRow(
          Prose(parts: [.link(group.rule.id, to: "#\(anchor(group))")]),
          [
            TableCell(
              text: [group.rule.wrong, group.rule.fix].filter { !$0.isEmpty }
                .joined(separator: "; ")),
            .number(group.count), TableCell(text: group.severity.consequence),
          ])
      },
      notes: [Prose("The CSV beside this page lists findings with their lines. \(checked.limit)")])
  }

  private func details(_ group: SenderFindings.Group) -> [Block] {
    let rule = group.rule
    let texts = [
      ("What to do", rule.fix), ("Why it matters", rule.why), ("Example", rule.example),
      ("National rule", rule.origin),
    ].filter { !$0.1.isEmpty }
    return [
      .heading("\(rule.id): \(rule.wrong)", anchor: anchor(group), level: 3),
      .definitions(texts.map { Definition(Prose($0.0), Prose($0.1)) }),
      .table(
        Table(
          id: "lines-\(rule.id)",
          caption: "Where \(rule.id) is broken, with the first \(Self.linesShown) lines",
          columns: [
            TableColumn("File"), TableColumn("Column"), .number("Findings"), TableColumn("Lines"),
          ],
          rows: group.places.map { place in
            TableRow(
              Prose(place.file),
              [
                TableCell(text: column(place.column, of: place.file)), .number(place.count),
                TableCell(text: lines(place)),
              ])
          })),
    ]
  }

  private func lines(_ place: SenderFindings.Place) -> String {
    guard !place.lines.isEmpty else { return "the file as a whole" }
    let shown = place.lines.prefix(Self.linesShown).map(String.init).joined(separator: ", ")
    let more = place.lines.count - Self.linesShown
    return more > 0 ? "\(shown) and \(NumberText.whole(more)) more" : shown
  }

  /// A column by letter and name; the letter is the one that a spreadsheet shows above it.
  func column(_ name: String, of file: String) -> String {
    guard !name.isEmpty else { return "whole row or file" }
    return checked.letters[file]?[name].map { "\($0): \(name)" } ?? name
  }

  private func anchor(_ group: SenderFindings.Group) -> String {
    Anchor.slug("rule \(group.rule.id)")
  }
}
