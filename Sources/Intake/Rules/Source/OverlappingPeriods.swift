import Records
import Vocabulary

/// A placement, plan or service of a child that starts while an earlier one of its kind goes on.
final class OverlappingPeriods: SourceRule {
  static let rule = Rule(
    "V131", .file, .query,
    wrong:
      "the placement, plan or service started before the child's earlier one of this kind ended",
    fix:
      "end the earlier one, or send one where both are the same; nothing where the child had both",
    why: "setting and support on a day cannot be told, and one piece of help may count twice",
    example: "placements from 2024-05-01 without an end and from 2024-06-12")

  private var periods = Periods()

  static func concerns(_ table: TableFormat) -> Bool {
    [.plan, .support].contains(table.record) && table.childField != nil
      && table.fills(.day(.supportStarted)) && table.fills(.day(.supportEnded))
  }

  func take(_ row: SourceRow) -> FieldTarget? {
    guard row.child.isPresent, let start = row[DayField.supportStarted] else { return nil }
    let end = row[DayField.supportEnded]?.number ?? Int32.max
    periods.add(from: start.number, to: end, of: row)
    return nil
  }

  func finish() -> [(place: RowPlace, field: FieldTarget)] {
    periods.overlapping(onOneDay: true).map { ($0, .day(.supportStarted)) }
  }
}
