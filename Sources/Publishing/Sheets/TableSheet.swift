import Disclosure
import Vocabulary

/// The tables of the release, with the reason where one is not available.
struct TableSheet {
  let sheet: Sheet

  init(_ release: Release) {
    sheet = Sheet(
      "released_table", "Every table of the release and period, also those not available.",
      columns: Self.columns,
      constraints: [
        "PRIMARY KEY (\"table_id\", \"period_kind\", \"period_code\")", SharedColumns.periodKey,
      ],
      rows: release.tables.map(Self.row))
  }

  private static func row(_ table: ReleasedTable) -> [SheetCell] {
    [
      .text(table.id), .text(table.indicator.id), .text(table.title),
      .text(table.period.kind.rawValue), .text(table.period.code),
      .text(orNull: table.dimensions.first?.id),
      .text(orNull: table.dimensions.dropFirst().first?.id),
      .text(orNull: table.notAvailable),
    ]
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("table_id", .text, "The table's id.", constraint: "NOT NULL"),
    SharedColumns.indicator,
    SheetColumn("title", .text, "What the table shows.", constraint: "NOT NULL"),
    SharedColumns.periodKind,
    SharedColumns.periodCode,
    SharedColumns.dimension(1),
    SharedColumns.dimension(2),
    SheetColumn(
      "not_available", .text, "Why there are no figures, where the sources cannot give them."),
  ]
}
