import Records
import Vocabulary

/// An episode of a child that starts while an earlier one is open.
final class OverlappingEpisodes: SourceRule {
  private struct Episode {
    let child: UInt64
    let start: Int32
    let end: Int32
    let line: Int32
    let file: UInt16
    let table: UInt16

    var place: RowPlace {
      RowPlace(file: Int32(file), line: line, table: Int32(table))
    }
  }

  static let rule = Rule(
    "V093", .file, .query,
    wrong: "the referral was received while an earlier episode of the child was open",
    fix: "close the earlier episode, or send one episode where it is the same",
    why: "one piece of work would count as two referrals",
    example: "episodes from 2024-05-01 to 2024-09-30 and from 2024-06-12",
    origin: "8820")

  // In many small lists, each with whole children: a single long one needs its own length again
  // while it grows and while it is sorted.
  private var lists = [[Episode]](repeating: [], count: 256)

  static func concerns(_ table: TableFormat) -> Bool {
    let fields = table.columns.map(\.use)
    return table.record == .socialCareReferral
      && [.day(.received), .day(.closed), .code(.noFurtherAction)]
        .allSatisfy { fields.contains(.field($0)) }
  }

  func take(_ row: PseudonymisedRow, at place: RowPlace, facts: RowFacts) -> FieldTarget? {
    let child = row[TokenField.child]
    guard child.isPresent, let start = row[DayField.received] else { return nil }
    // A referral without further action that has no closure ended on its own day.
    let isOpen = row[CodeField.noFurtherAction] != FlagWords.yes
    let end = row[DayField.closed] ?? (isOpen ? facts.asOf : start)
    lists[Int(truncatingIfNeeded: child.low >> 56)].append(
      Episode(
        child: child.low, start: start.number, end: end.number, line: place.line,
        file: UInt16(clamping: place.file), table: UInt16(clamping: place.table)))
    return nil
  }

  func finish() -> [(place: RowPlace, field: FieldTarget)] {
    var found: [(place: RowPlace, field: FieldTarget)] = []
    for list in lists.indices {
      found += Self.overlaps(&lists[list])
      lists[list] = []
    }
    return found
  }

  private static func overlaps(
    _ episodes: inout [Episode]
  ) -> [(place: RowPlace, field: FieldTarget)] {
    episodes.sort {
      ($0.child, $0.start, $0.file, $0.line) < ($1.child, $1.start, $1.file, $1.line)
    }
    var found: [(place: RowPlace, field: FieldTarget)] = []
    var open: Episode?
    for episode in episodes {
      // Rows of one child and day state one referral: the later one supersedes the earlier.
      if let open, open.child == episode.child, open.start < episode.start,
        episode.start < open.end
      {
        found.append((episode.place, .day(.received)))
      }
      let goesOn = open.map { $0.child == episode.child && $0.end > episode.end } ?? false
      open = goesOn ? open : episode
    }
    return found
  }
}
