import Disclosure
import Vocabulary

/// An agency's records of a kind that begin or stop in the course of a series.
struct SeriesBreak: Equatable {
  /// The first day of the quarter with which a new stretch begins.
  let day: Day
  /// What begins or stops.
  let words: String
}

/// Where the trend of children and of referrals says that records begin or stop: before and after,
/// counts are of different things, and their difference says nothing of children.
struct SeriesBreaks {
  private let children: [SeriesBreak]
  private let referrals: [SeriesBreak]

  init(_ release: PublishedRelease) {
    let breaks = { id in Self.breaks(in: release.tables.filter { $0.id == id }) }
    children = breaks("A6.children_by_quarter")
    referrals = breaks("A6.referrals_by_quarter")
  }

  /// Those that lie between two periods of a table; none of one whose numbers they cannot move so.
  func between(_ before: Period, _ after: Period, of table: String) -> [SeriesBreak] {
    let all: [SeriesBreak] =
      switch table {
      case "A1.headline", "A5.rate": children
      case "A2.headline": referrals
      default: []
      }
    var seen: Set<String> = []
    return all.filter {
      before.first < $0.day && $0.day <= after.last && seen.insert($0.words).inserted
    }
  }

  private static func breaks(in tables: [PublishedTable]) -> [SeriesBreak] {
    tables.flatMap(\.values).flatMap { value in
      value.key.first.flatMap { Day(iso: "\($0.prefix(7))-01") }.map { day in
        value.note.split(separator: ";").compactMap(Self.words).map {
          SeriesBreak(day: day, words: $0)
        }
      } ?? []
    }
  }

  /// What a part of a note says of records: that they begin, or that they stop.
  private static func words(_ note: Substring) -> String? {
    guard let start = note.firstRange(of: "records of '")?.lowerBound,
      let end = note.lastIndex(of: "'")
    else { return nil }
    return "\(note[start...end]) \(note[end...].contains("stop") ? "stop" : "begin")"
  }
}
