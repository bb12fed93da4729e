import Pages
import Records
import Vocabulary

extension SenderPage {
  /// The first findings, in the order in which the sender meets them in the files.
  var places: [Block] {
    let listed = findings.inOrder.filter { $0.line > 0 }
    guard !listed.isEmpty else { return [] }
    let shown = listed.prefix(Self.placesShown)
    let all = listed.count == shown.count
    let words = all ? "all" : "the first \(NumberText.whole(shown.count))"
    return [
      .heading("Places, from the top of each file"),
      .table(
        Table(
          id: "table-of-places", caption: "Findings with their lines: \(words)",
          columns: [
            TableColumn("File"), .number("Line"), TableColumn("Column"), TableColumn("Rule"),
            TableColumn("What is wrong"),
          ],
          rows: shown.map(row),
          notes: all
            ? [] : ["The CSV beside this page goes on where this table ends."])),
    ]
  }

  /// What was checked and how, so that somebody else can do it again.
  var method: [Block] {
    [.heading("What was checked"), .table(files)]
      + (checked.facts.isEmpty
        ? []
        : [
          .definitions(checked.facts.map { Definition(Prose($0.term), Prose($0.meaning)) })
        ])
      + [
        .text(
          """
          Lines are counted as a text editor counts them: the header is line 1, and a cell with line \
          ends inside takes several.
          """)
      ]
  }

  private func row(_ finding: Finding) -> TableRow {
    let wrong = findings.groups.first { $0.rule.id == finding.rule }?.rule.wrong
    return TableRow(
      Prose(finding.file),
      [
        TableCell(text: String(finding.line)),
        TableCell(text: column(finding.column, of: finding.file)),
        TableCell(text: finding.rule), TableCell(text: wrong ?? finding.message),
      ])
  }

  private var files: Table {
    Table(
      id: "table-of-files", caption: "Where the rows of each file ended",
      columns: [
        TableColumn("File"), .number("Read"), .number("Used"), .number("Set aside"),
        .number("Superseded"), TableColumn("SHA-256 of the file"),
      ],
      rows: checked.files.map { file in
        TableRow(
          Prose(file.name),
          [
            .number(file.rows.read), .number(file.rows.used), .number(file.rows.setAside),
            .number(file.rows.superseded),
            TableCell(Prose(parts: [.code(String(file.hash.hexadecimal.prefix(16)) + "…")])),
          ])
      })
  }
}
