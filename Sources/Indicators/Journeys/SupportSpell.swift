import Records
import Vocabulary

/// A span of support for a child who displayed harmful sexual behaviour, as one source tells it.
///
/// The log and a provider may both tell of the same support; children are counted, not spells.
struct SupportSpell {
  /// Sources that give the start of one support up to so many days apart mean the same.
  private static let sameStart = 28

  let child: Int32
  /// Position of the journey that it belongs to.
  let journey: Int32
  /// The row that tells of it.
  let row: Int32
  /// Its first day; its last where nobody told the first.
  let start: Day
  /// Whether anybody told the first day.
  let isDated: Bool
  let end: Day?
  /// The end that this source itself gives.
  let told: Day?
  let tier: ServiceTier?
  let provider: Int32

  /// Whether any day of the span lies in the period.
  func overlaps(_ period: Period) -> Bool {
    start <= period.last && (end ?? period.last) >= period.first
  }

  func isSameStart(as other: SupportSpell) -> Bool {
    abs(start.days(to: other.start)) <= Self.sameStart
  }

  /// The spell with the journey's closure as its end, where no source gives one and it comes after
  /// the start.
  func ending(by closed: Day?) -> SupportSpell {
    ending(on: closed.flatMap { $0 >= start ? $0 : nil })
  }

  /// The spell with a day as its end, where no source gives one.
  private func ending(on day: Day?) -> SupportSpell {
    SupportSpell(
      child: child, journey: journey, row: row, start: start, isDated: isDated,
      end: end ?? day, told: told, tier: tier, provider: provider)
  }

  static func spells(of journeys: [Journey], in records: PseudonymisedRecords) -> [SupportSpell] {
    Pieces.overChildren(journeys.count) { places in
      places.flatMap { spells(of: journeys[$0], at: $0, in: records) }
    }
  }

  private static func spells(
    of journey: Journey, at place: Int, in records: PseudonymisedRecords
  ) -> [SupportSpell] {
    guard journey.milestones.supported != nil else { return [] }
    let service = journey.rows.lazy.map(Int.init).filter {
      records.kind[$0] == .referral || records.kind[$0] == .support
    }
    return spells(
      ofRows: Array(service), child: journey.child, journey: Int32(place),
      closed: journey.milestones[.closed],
      in: records
    ).map { spell in
      // Of support that started after the closure nobody says that it went on.
      journey.milestones[.closed].map { $0 < spell.start } ?? false
        ? spell.ending(on: spell.start) : spell
    }
  }

  /// Spells of one journey.
  ///
  /// One without an end has that of another source which tells of the same start, give or take
  /// four weeks, else one that a source tells without a start, else the journey's closure. Ends to
  /// which no row of the journey tells a start are spells of their last day.
  static func spells(
    ofRows rows: [Int], child: Int32 = 0, journey: Int32 = -1, closed: Day?,
    in records: PseudonymisedRecords
  ) -> [SupportSpell] {
    let tells = rows.contains {
      records[.supportStarted, $0] != nil || records[.supportEnded, $0] != nil
    }
    guard tells else { return [] }
    let dated = rows.compactMap { row in
      records[.supportStarted, row].map { (row: row, start: $0, end: records[.supportEnded, row]) }
    }
    let ends = rows.filter { records[.supportStarted, $0] == nil }.compactMap { row in
      records[.supportEnded, row].map { (row: row, start: $0, end: Day?.some($0)) }
    }
    return (dated.isEmpty ? ends : dated).map { spell in
      let same =
        dated.filter { abs($0.start.days(to: spell.start)) <= sameStart }.compactMap(\.end).max()
        ?? ends.map(\.start).filter { $0 >= spell.start }.min()
      return SupportSpell(
        child: child, journey: journey, row: Int32(spell.row), start: spell.start,
        isDated: !dated.isEmpty, end: spell.end ?? same, told: spell.end,
        tier: ServiceTier(column: records[.tier, spell.row]),
        provider: records[.provider, spell.row]
      ).ending(by: closed)
    }
  }

  /// The day on which all support had ended; none while any is under way.
  static func end(of spells: [SupportSpell]) -> Day? {
    let ends = spells.compactMap(\.end)
    return ends.count == spells.count ? ends.max() : nil
  }
}
