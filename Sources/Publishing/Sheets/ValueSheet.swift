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
    let (none, status) = (SheetCell.null, SheetCell.text(Status.notAvailable.rawValue))
    let places = Array(repeating: none, count: 6)
    return [
      start(of: table) + places + [none, status, none, status, none, none, none, status]
        + [.flag(false), .text(reason)]
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
      .text(value.countStatus.rawValue), .integer(orNull: value.denominator),
      .text(value.denominatorStatus.rawValue), .real(orNull: value.value),
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
    "CHECK ((\"count_status\" = 'ok') = (\"count\" IS NOT NULL))",
    "CHECK ((\"denominator_status\" = 'ok') = (\"denominator\" IS NOT NULL))",
    "CHECK (\"measure\" IS NOT NULL OR \"status\" = 'x')",
    "CHECK (\"lower_ci\" IS NULL OR \"upper_ci\" IS NULL OR \"lower_ci\" <= \"upper_ci\")",
  ]

  private static func statusColumn(_ name: String, _ words: String) -> SheetColumn {
    SheetColumn(
      name, .text, words, codeList: "symbol",
      constraint: """
        NOT NULL REFERENCES "symbol" ("status") CHECK ("\(name)" IN ('ok', 'c', 'x', 'z', 'low'))
        """)
  }

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
    statusColumn("count_status", "Whether the count is shown, and why not."),
    SheetColumn(
      "denominator", .integer,
      "The protected total the count is out of; for days and for within_limit all children whose wait is counted, of whom some may wait still, so that value is not count by denominator.",
      unit: "number",
      constraint: "CHECK (\"denominator\" >= 0)"),
    statusColumn("denominator_status", "Whether the denominator is shown, and why not."),
    SheetColumn(
      "value", .real, "The value in the row's unit; NULL where it is not shown.", unit: "see unit"),
    SheetColumn("lower_ci", .real, "The lower limit of the 95% interval.", unit: "see unit"),
    SheetColumn("upper_ci", .real, "The upper limit of the 95% interval.", unit: "see unit"),
    statusColumn("status", "Whether the value is shown, and why not."),
    SheetColumn(
      "low_count", .integer,
      "1 where a low count stands behind it: do not pass on; else 0.",
      constraint: "NOT NULL CHECK (\"low_count\" IN (0, 1))"),
    SheetColumn(
      "note", .text, "A remark, such as not reached, 34 or more, or empty.", constraint: "NOT NULL"),
  ]
}

extension ReleasedValue {
  /// Whether the count is shown, and why not.
  var countStatus: Status {
    count == nil ? statusWithoutNumber : .shown
  }

  /// Whether the denominator is shown, and why not; a count by itself has none.
  var denominatorStatus: Status {
    guard denominator == nil else { return .shown }
    return measure == .count ? .notApplicable : statusWithoutNumber
  }

  private var statusWithoutNumber: Status {
    [.confidential, .notAvailable].contains(status) ? status : .notApplicable
  }
}
