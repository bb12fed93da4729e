import Disclosure
import Vocabulary

/// Every shown value as one row: the release in tidy form.
struct ValueSheet {
  let sheet: Sheet

  init(_ release: Release) {
    let rows = release.tables.flatMap(Self.rows)
    sheet = Sheet(
      "indicator_value", "Every value of the release, one row each.", columns: Self.columns,
      constraints: Self.constraints,
      indexes: [["table_id", "period_kind", "period_code"], ["indicator_id"]],
      rows: rows.enumerated().map { [.integer($0 + 1)] + $1 })
  }

  private static func rows(_ table: ReleasedTable) -> [[SheetCell]] {
    guard let reason = table.notAvailable else {
      return table.values.map { row($0, of: table) }
    }
    let cells = Array(repeating: SheetCell.null, count: 11)
    return [
      start(of: table) + cells + [.text(Status.notAvailable.rawValue), .flag(false)]
        + [.text(reason)]
    ]
  }

  private static func start(of table: ReleasedTable) -> [SheetCell] {
    [
      .text(table.indicator.id), .text(table.id), .text(table.period.kind.rawValue),
      .text(table.period.code),
    ]
  }

  private static func row(_ value: ReleasedValue, of table: ReleasedTable) -> [SheetCell] {
    let places = (0..<2).flatMap { place -> [SheetCell] in
      guard table.dimensions.indices.contains(place) else { return [.null, .null] }
      return [.text(table.dimensions[place].id), .text(value.key[place])]
    }
    return start(of: table) + places + [
      .text(value.measure.rawValue), .text(value.measure.unit), .integer(orNull: value.count),
      .integer(orNull: value.denominator), .real(orNull: value.value),
      .real(orNull: value.lower), .real(orNull: value.upper), .text(value.status.rawValue),
      .flag(value.isLow), .text(value.note),
    ]
  }

  private static let constraints = [
    SharedColumns.tableKey, SharedColumns.categoryKey(1), SharedColumns.categoryKey(2),
    // A value that is not shown is NULL, never 0 or -1, and its limits with it.
    """
    CHECK ("status" = 'ok' OR \
    ("value" IS NULL AND "lower_ci" IS NULL AND "upper_ci" IS NULL))
    """,
    "CHECK (\"status\" <> 'ok' OR \"value\" IS NOT NULL)",
    "CHECK (\"measure\" IS NOT NULL OR \"status\" = 'x')",
    "CHECK (\"lower_ci\" IS NULL OR \"upper_ci\" IS NULL OR \"lower_ci\" <= \"upper_ci\")",
  ]

  private static let columns: [SheetColumn] = [
    SheetColumn("id", .integer, "A running number.", constraint: "PRIMARY KEY NOT NULL"),
    SharedColumns.indicator, SharedColumns.table, SharedColumns.periodKind,
    SharedColumns.periodCode, SharedColumns.dimension(1), SharedColumns.category(1),
    SharedColumns.dimension(2), SharedColumns.category(2),
    SheetColumn(
      "measure", .text,
      "What the value measures, as the table measure says; nothing where the table is not available.",
      codeList: "measure", constraint: "REFERENCES \"measure\" (\"measure\")"),
    SheetColumn("unit", .text, "The unit of value, lower_ci and upper_ci."),
    SheetColumn(
      "count", .integer,
      "The protected count behind the value; for days and for within_limit the children who reached the milestone, for within_limit by the limit.",
      unit: "number",
      constraint: "CHECK (\"count\" >= 0)"),
    SheetColumn(
      "denominator", .integer,
      "The protected total the count is out of; for days and for within_limit all children whose wait is counted, of whom some may wait still, so that value is not count by denominator.",
      unit: "number",
      constraint: "CHECK (\"denominator\" >= 0)"),
    SheetColumn(
      "value", .real, "The value in the row's unit; NULL where it is not shown.", unit: "see unit"),
    SheetColumn("lower_ci", .real, "The lower limit of the 95% interval.", unit: "see unit"),
    SheetColumn("upper_ci", .real, "The upper limit of the 95% interval.", unit: "see unit"),
    SheetColumn(
      "status", .text, "Whether the value is shown, and why not.", codeList: "symbol",
      constraint: """
        NOT NULL REFERENCES "symbol" ("status") CHECK ("status" IN ('ok', 'c', 'x', 'z', 'low'))
        """),
    SheetColumn(
      "low_count", .integer,
      "1 where a low count stands behind it: do not pass on; else 0.",
      constraint: "NOT NULL CHECK (\"low_count\" IN (0, 1))"),
    SheetColumn("note", .text, "A remark, such as not reached, or empty.", constraint: "NOT NULL"),
  ]
}
