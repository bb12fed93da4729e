import Pages
import Vocabulary

/// Every file of the release with what is in it.
struct DownloadsPage {
  static let fileName = "downloads.html"

  let site: Site
  let files: [TableFile]

  var page: Page {
    site.page(
      Self.fileName, title: "Downloads",
      lead: "The same figures as on the pages, for analysts and spreadsheets.",
      blocks: [.contents, .heading("Database")] + database + [.heading("CSV files"), csv, table]
        + tidy
        + [.heading("Checking the files"), sums])
  }

  private var database: [Block] {
    let name = site.release.databaseName
    return [
      .paragraph([
        .link(name, to: name),
        .plain(
          ": one SQLite file with every value, the code lists, the metadata of every indicator and "
            + "a data dictionary. Start with the tables "), .code("indicator_value"),
        .plain(" (one row for each value) or "), .code("wide_a1"),
        .plain(" and its like (one row for each category, for spreadsheets)."),
      ]),
      .code(
        """
        SELECT period.label, category.label, count, denominator, value, lower_ci, upper_ci, status
        FROM indicator_value
        JOIN period USING (period_kind, period_code)
        JOIN category ON dimension_id = dimension1 AND code = category1
        WHERE table_id = 'B1.age_band';
        """),
      .text(
        "A value that is not shown is NULL, and its status says why: it is never 0. Dates are text "
          + "such as 2026-03-31."),
      .paragraph([
        .link(DatasetteMetadata.fileName, to: DatasetteMetadata.fileName),
        .plain(" says what every table and column means to people who look with Datasette: "),
        .code("datasette -i \(name) -m \(DatasetteMetadata.fileName)"), .plain("."),
      ]),
    ]
  }

  private var csv: Block {
    .paragraph([
      .plain("UTF-8 with a byte order mark, so that spreadsheets open them as they are. "),
      .link("datapackage.json", to: "datapackage.json"),
      .plain(" describes their columns for data tools (Table Schema), and "),
      .link(WebTableMetadata.fileName, to: WebTableMetadata.fileName),
      .plain(" says the same as CSV on the Web. "),
      .link(site.release.archiveName, to: site.release.archiveName),
      .plain(" holds all CSV files and both descriptions in one file."),
    ])
  }

  private var table: Block {
    .table(
      Table(
        id: "table of files", caption: "CSV files of this release",
        columns: [TableColumn("File"), TableColumn("What is in it"), .number("Rows")],
        rows: files.map { file in
          TableRow(
            Prose(parts: [.link(file.path, to: file.path)]),
            [TableCell(text: file.sheet.description), .number(file.sheet.rows.count)])
        }))
  }

  private var tidy: [Block] {
    guard let place = site.release.settings.tidyPlace else { return [] }
    return [
      .heading("Layout of the Department for Education"),
      .paragraph([
        .plain("The folder "), .code(TidyLayout.folder),
        .plain(" has the tables of financial years, their quarters and academic years once more, "),
        .plain("for \(place.name), with a file ending in .meta.csv beside each. Figures that are "),
        .plain("not shown are z, c, x or low."),
      ]),
    ]
  }

  private var sums: Block {
    .paragraph([
      .link("SHA256SUMS", to: "SHA256SUMS"),
      .plain(" has the hash of every file; "), .code("sha256sum -c SHA256SUMS"),
      .plain(" checks them."),
    ])
  }
}
