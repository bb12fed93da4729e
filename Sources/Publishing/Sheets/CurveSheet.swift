import Disclosure
import Vocabulary

/// The points of every waiting-time curve.
struct CurveSheet {
  let sheet: Sheet

  init(_ release: Release) {
    sheet = Sheet(
      "curve_point",
      "The share that had reached a milestone by each working day of waiting, for charts.",
      columns: Self.columns,
      constraints: [
        SharedColumns.tableKey, SharedColumns.categoryKey(1), SharedColumns.categoryKey(2),
      ],
      indexes: [["table_id", "period_kind", "period_code"]],
      rows: release.tables.flatMap(Self.rows).enumerated().map { [.integer($0 + 1)] + $1 })
  }

  private static func rows(_ table: ReleasedTable) -> [[SheetCell]] {
    table.curves.flatMap { curve in curve.points.map { row($0, of: curve, in: table) } }
  }

  private static func row(
    _ point: ReleasedCurve.Point, of curve: ReleasedCurve, in table: ReleasedTable
  ) -> [SheetCell] {
    let places = (0..<2).flatMap { place -> [SheetCell] in
      guard table.dimensions.indices.contains(place) else { return [.null, .null] }
      return [.text(table.dimensions[place].id), .text(curve.key[place])]
    }
    return [
      .text(table.indicator.id), .text(table.id), .text(table.period.kind.rawValue),
      .text(table.period.code),
    ] + places + [
      .integer(point.day), .integer(point.atRisk), .real(point.reached),
      .real(orNull: point.lower), .real(orNull: point.upper), .integer(orNull: curve.limit),
    ]
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("id", .integer, "A running number.", constraint: "PRIMARY KEY NOT NULL"),
    SharedColumns.indicator, SharedColumns.table, SharedColumns.periodKind,
    SharedColumns.periodCode, SharedColumns.dimension(1), SharedColumns.category(1),
    SharedColumns.dimension(2), SharedColumns.category(2),
    SheetColumn(
      "day", .integer, "Working days since the start.", unit: "working days",
      constraint: "NOT NULL CHECK (\"day\" >= 0)"),
    SheetColumn(
      "at_risk", .integer, "Children still waiting just before the day, as protected.",
      unit: "number", constraint: "NOT NULL CHECK (\"at_risk\" >= 0)"),
    SheetColumn(
      "reached", .real, "The share that had reached the milestone by the day.", unit: "per cent",
      constraint: "NOT NULL CHECK (\"reached\" BETWEEN 0 AND 100)"),
    SheetColumn("lower_ci", .real, "The lower limit of the 95% interval.", unit: "per cent"),
    SheetColumn("upper_ci", .real, "The upper limit of the 95% interval.", unit: "per cent"),
    SheetColumn(
      "standard_limit", .integer, "The limit of the standard, where there is one.",
      unit: "working days"),
  ]
}
