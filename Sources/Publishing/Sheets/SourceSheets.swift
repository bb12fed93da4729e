import Disclosure
import Vocabulary

/// Who sent what, what is known to be wrong, what was corrected.
///
/// A public release has neither the files nor the rows: a row can be a child, and only Disclosure may
/// publish such a count.
struct SourceSheets {
  private let release: Release

  init(_ release: Release) {
    self.release = release
  }

  var all: [Sheet] {
    [status, file, issue, revision]
  }

  private var isInternal: Bool {
    release.description.audience == .internal
  }

  private var status: Sheet {
    Sheet(
      "source_status", "What every source sent; row counts in internal releases only.",
      columns: Self.statusColumns,
      constraints: [
        """
        CHECK ("rows_read" IS NULL OR \
        "rows_read" = "rows_used" + "rows_set_aside" + "rows_superseded")
        """
      ],
      rows: release.quality.sources.map { source in
        let rows = isInternal ? source.rows : nil
        return [
          .text(source.source), .text(source.agency.code), .text(source.format),
          .integer(orNull: isInternal ? source.files.count : nil),
          .integer(orNull: rows?.read), .integer(orNull: rows?.used),
          .integer(orNull: rows?.setAside), .integer(orNull: rows?.superseded),
          .text(source.note),
        ]
      })
  }

  private var file: Sheet {
    let files = isInternal ? release.quality.sources : []
    return Sheet(
      "source_file", "The files of every source; internal releases only.",
      columns: Self.fileColumns,
      rows: files.flatMap { source in
        source.files.map { file in
          [
            .text(source.source), .text(file.name), .text(file.hash.hexadecimal),
          ]
        }
      })
  }

  private var issue: Sheet {
    Sheet(
      "known_issue", "What is known to be wrong or missing.",
      columns: [
        SheetColumn("id", .text, "A short id.", constraint: "PRIMARY KEY NOT NULL"),
        SheetColumn(
          "issue", .text, "What is wrong and which way it moves the figures.",
          constraint: "NOT NULL"),
        SheetColumn(
          "indicators", .text, "Ids of the indicators it touches; empty means all.",
          constraint: "NOT NULL"),
        SheetColumn(
          "headline", .text,
          "The issue in a few words, where it stands on the first page; else NULL."
        ),
      ],
      rows: release.quality.knownIssues.map { issue in
        [
          .text(issue.id), .text(issue.text), .text(issue.indicators.joined(separator: ", ")),
          .text(orNull: issue.headline),
        ]
      })
  }

  private var revision: Sheet {
    Sheet(
      "revision", "What was corrected since earlier releases.",
      columns: [
        SheetColumn(
          "release_id", .text, "The release that showed the corrected figures first.",
          constraint: "NOT NULL"),
        SheetColumn("day", .date, "The day of the correction.", constraint: "NOT NULL"),
        SheetColumn(
          "revision", .text, "What changed, by how much and why.", constraint: "NOT NULL"),
      ],
      rows: release.quality.revisions.map { revision in
        [.text(revision.release), .text(revision.day.iso), .text(revision.text)]
      })
  }

  private static func rows(_ name: String, _ description: String) -> SheetColumn {
    SheetColumn(
      name, .integer, description, unit: "rows", constraint: "CHECK (\"\(name)\" >= 0)")
  }

  private static let statusColumns: [SheetColumn] = [
    SheetColumn(
      "source_id", .text, "The source's id in the pipeline file.",
      constraint: "PRIMARY KEY NOT NULL"),
    SheetColumn("agency", .text, "The agency that sends it.", constraint: "NOT NULL"),
    SheetColumn("format", .text, "The format its files are in.", constraint: "NOT NULL"),
    SheetColumn(
      "files", .integer, "How many files it sent; NULL in public releases.", unit: "files",
      constraint: "CHECK (\"files\" >= 0)"),
    rows("rows_read", "Rows read; NULL in public releases."),
    rows("rows_used", "Rows used; NULL in public releases."),
    rows("rows_set_aside", "Rows set aside because a rule failed; NULL in public releases."),
    rows("rows_superseded", "Rows a later delivery replaced; NULL in public releases."),
    SheetColumn("note", .text, "A remark, or empty.", constraint: "NOT NULL"),
  ]

  private static let fileColumns: [SheetColumn] = [
    SheetColumn(
      "source_id", .text, "The source.", codeList: "source_status",
      constraint: "NOT NULL REFERENCES \"source_status\" (\"source_id\")"),
    SheetColumn("file_name", .text, "The file's name.", constraint: "NOT NULL"),
    SheetColumn("sha256", .text, "SHA-256 of its content.", constraint: "NOT NULL"),
  ]
}
