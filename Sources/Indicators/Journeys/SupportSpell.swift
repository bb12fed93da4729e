import Records
import Tables
import Vocabulary

/// A span of support for a child who displayed harmful sexual behaviour, as one source tells it.
///
/// The log and a provider may both tell of the same support; children are counted, not spells.
struct SupportSpell {
  let child: Int32
  let start: Day
  let end: Day?
  let tier: ServiceTier?
  let provider: Int32

  /// Whether any day of the span lies in the period.
  func overlaps(_ period: Period) -> Bool {
    start <= period.last && (end ?? period.last) >= period.first
  }

  static func spells(of journeys: [Journey], in records: PseudonymisedRecords) -> [SupportSpell] {
    journeys.flatMap { journey in
      let service = journey.rows.map(Int.init).filter {
        [.referral, .support].contains(records.kind[$0])
      }
      return spells(
        ofRows: service, child: journey.child, closed: journey.milestones[.closed], in: records)
    }
  }

  /// Spells of one journey.
  ///
  /// One without an end has that of another source which tells of the same start, give or take
  /// four weeks, else the journey's closure.
  static func spells(
    ofRows rows: [Int], child: Int32 = 0, closed: Day?, in records: PseudonymisedRecords
  ) -> [SupportSpell] {
    let told = rows.compactMap { row in
      records[.supportStarted, row].map { (row: row, start: $0, end: records[.supportEnded, row]) }
    }
    return told.map { spell in
      let same = told.filter { abs($0.start.days(to: spell.start)) <= 28 }.compactMap(\.end).max()
      return SupportSpell(
        child: child, start: spell.start,
        end: spell.end ?? same ?? closed.flatMap { $0 >= spell.start ? $0 : nil },
        tier: ServiceTier(column: records[.tier, spell.row]),
        provider: records[.provider, spell.row])
    }
  }

  /// The day on which all support had ended; none while any is under way.
  static func end(of spells: [SupportSpell]) -> Day? {
    let ends = spells.compactMap(\.end)
    return ends.count == spells.count ? ends.max() : nil
  }
}
