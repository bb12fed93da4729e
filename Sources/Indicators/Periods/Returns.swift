import Records
import Vocabulary

/// For which quarters the agencies sent anything, so that a period with a hole in its returns is
/// marked.
///
/// A quarter without a row of an agency is a hole only where that, or a silence as long as the one
/// it is part of, is unlikely for so many rows as the agency otherwise sends.
struct Returns {
  /// Quarters that some agency did not return, as first and last day.
  private(set) var missing: [ClosedRange<Day>] = []
  /// The days before some agency that records events began to, as first and last day.
  private(set) var before: [ClosedRange<Day>] = []

  /// The day from which on the log is whole, where it is not from its beginning.
  private(set) var whole: Day?

  /// Nothing known of: no period is marked.
  init() {}

  init(_ records: PseudonymisedRecords, events: [CaseEvent], settings: IndicatorSettings) {
    let asOf = settings.asOf
    whole = settings.local.recordsFrom
    // The quarter of the reference date is seldom over.
    let end = Quarter.of(asOf.adding(days: 1))
    let none = [QuarterCounts](repeating: QuarterCounts(), count: Agency.allCases.count)
    var rows = none
    for row in 0..<records.count {
      guard let day = records.rowDay(row), day <= asOf else { continue }
      let quarter = Quarter.of(day)
      guard quarter < end else { continue }
      rows[Int(records.agency(ofRow: row).rawValue)].add(quarter)
    }
    missing = Set(rows.flatMap { $0.holes(before: end) }).sorted().compactMap(Quarter.days)
    var own = none
    for event in events where event.day <= asOf {
      own[Int(event.agency.rawValue)].add(Quarter.of(event.day))
    }
    guard let first = own.compactMap(\.first).min() else { return }
    let start = min(first, end - Self.most)
    let whole = settings.local.recordsFrom.map(Quarter.of) ?? start
    before = Set(own.flatMap { $0.missing(from: start) } + Array(start..<max(start, whole)))
      .sorted().compactMap(Quarter.days)
  }

  /// Whether some agency's returns for a part of a period are missing.
  func areIncomplete(in period: Period) -> Bool {
    missing.contains { $0.overlaps(period.first...period.last) }
  }

  /// Whether a part of a period lies before some agency's records of events.
  func begin(after period: Period) -> Bool {
    before.contains { $0.overlaps(period.first...period.last) }
  }

  /// The day of a period on which the log becomes whole.
  func whole(in period: Period) -> Day? {
    whole.flatMap { period.first < $0 && $0 <= period.last ? $0 : nil }
  }

  /// Quarters back to which periods can reach: five financial years and the year before.
  private static let most = 24
}
