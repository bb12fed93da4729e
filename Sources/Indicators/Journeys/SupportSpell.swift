import Records
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
    journeys.filter(\.role.isDisplayed).flatMap { journey in
      journey.rows.compactMap { spell(of: Int($0), child: journey.child, in: records) }
    }
  }

  private static func spell(
    of row: Int, child: Int32, in records: PseudonymisedRecords
  ) -> SupportSpell? {
    guard [.referral, .support].contains(records.kind[row]),
      let start = records[.supportStarted, row]
    else { return nil }
    return SupportSpell(
      child: child, start: start, end: records[.supportEnded, row],
      tier: ServiceTier(column: records[.tier, row]), provider: records[.provider, row])
  }
}
