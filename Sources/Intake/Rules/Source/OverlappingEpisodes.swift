import Records
import Vocabulary

/// An episode of a child that starts while an earlier one is open.
final class OverlappingEpisodes: SourceRule {
  static let rule = Rule(
    "V093", .file, .query,
    wrong: "the referral was received while an earlier episode of the child was open",
    fix: "close the earlier episode, or send one episode where it is the same",
    why: "one piece of work would count as two referrals",
    example: "episodes from 2024-05-01 to 2024-09-30 and from 2024-06-12",
    origin: "8820")

  private var episodes = Periods()

  static func concerns(_ table: TableFormat) -> Bool {
    table.record == .socialCareReferral && table.childField != nil
      && table.fills(.day(.received)) && table.fills(.day(.closed))
  }

  func take(_ row: SourceRow) -> FieldTarget? {
    guard row.child.isPresent, let start = row[DayField.received] else { return nil }
    // A referral without further action that has no closure ended on its own day.
    let isOpen = row[CodeField.noFurtherAction] != FlagWords.yes
    let end = row[DayField.closed] ?? (isOpen ? row.asOf : start)
    episodes.add(from: start.number, to: end.number, of: row)
    return nil
  }

  func finish() -> [(place: RowPlace, field: FieldTarget)] {
    // Several may be received on one day and be one piece of work.
    episodes.overlapping(onOneDay: false).map { ($0, .day(.received)) }
  }
}
