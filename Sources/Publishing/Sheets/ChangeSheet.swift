import Disclosure
import Vocabulary

/// The key numbers of the release beside those of the release before it.
struct ChangeSheet {
  let sheet: Sheet

  init(_ release: Release) {
    sheet = Sheet(
      "key_change",
      "The key numbers beside those of the release before; empty where there is none.",
      columns: Self.columns, constraints: [SharedColumns.periodKey],
      rows: release.keyChanges.enumerated().map { Self.row($0 + 1, $1) })
  }

  private static func row(_ position: Int, _ change: KeyChange) -> [SheetCell] {
    let (now, before) = (change.now, change.before)
    return [
      .integer(position), .text(change.place.name), .text(change.place.table),
      .text(orNull: change.place.key.first), .text(change.place.measure.rawValue),
      .text(now.period.kind.rawValue), .text(now.period.code),
      .text(orNull: before?.period.kind.rawValue), .text(orNull: before?.period.code),
      .real(orNull: before?.value.value), .text(orNull: before?.value.status.rawValue),
      .real(orNull: now.value.value), .text(now.value.status.rawValue),
      .text(change.verdict.rawValue), .text(change.words),
    ]
  }

  private static let columns: [SheetColumn] = [
    SheetColumn("position", .integer, "The place, from 1.", constraint: "PRIMARY KEY NOT NULL"),
    SheetColumn("name", .text, "The key number in words.", constraint: "NOT NULL"),
    SharedColumns.table,
    SheetColumn("category1", .text, "The category of the table's breakdown, if any."),
    SheetColumn(
      "measure", .text, "What the values measure.", codeList: "measure",
      constraint: "NOT NULL REFERENCES \"measure\" (\"measure\")"),
    SharedColumns.periodKind, SharedColumns.periodCode,
    SheetColumn("before_period_kind", .text, "How the period of the earlier value is drawn."),
    SheetColumn("before_period_code", .text, "The period of the earlier value."),
    SheetColumn(
      "value_before", .real, "The value of the release before; NULL where it is not shown.",
      unit: "see measure"),
    SheetColumn(
      "status_before", .text, "Whether the release before shows it.", codeList: "symbol",
      constraint: "REFERENCES \"symbol\" (\"status\")"),
    SheetColumn(
      "value_now", .real, "The value of this release; NULL where it is not shown.",
      unit: "see measure"),
    SheetColumn(
      "status_now", .text, "Whether this release shows it.", codeList: "symbol",
      constraint: "NOT NULL REFERENCES \"symbol\" (\"status\")"),
    SheetColumn(
      "verdict", .text,
      "What a fixed rule makes of the change: same, clear, no_clear_change, revised (the same "
        + "period counted again), incomplete (returns of a period are missing), sources_differ (an "
        + "agency's records begin or stop between the two), too_few, not_shown or new.",
      constraint: "NOT NULL CHECK (\"verdict\" IN (\(verdicts)))"),
    SheetColumn("words", .text, "The change in words.", constraint: "NOT NULL"),
  ]

  private static let verdicts = KeyChange.Verdict.allCases.map { "'\($0.rawValue)'" }
    .joined(separator: ", ")
}
