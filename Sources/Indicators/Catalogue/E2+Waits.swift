import Records
import Tables
import Vocabulary

/// Waits that no table holds, steps and closures that nobody dated.
extension E2 {
  /// Waits that are left out, and those that a later step passed.
  static func waits(_ period: Period, _ base: CountingBase) throws -> [DraftTable] {
    let between = try D1.tallies(base)
    return [
      leftOut(between, period, base), notKept(between, period), passed(between, period),
    ]
  }

  /// Waits for a step whose day no source of the referral keeps; they are in no table of it.
  private static func notKept(_ tallies: [String: WaitTally], _ period: Period) -> DraftTable {
    table(
      "not_kept", "Waits whose source does not keep the day waited for", period,
      [D1.dimension], recipe: .proportion,
      D1.dimension.categories.map { interval in
        let tally = tallies[interval.code]
        return DraftCell(
          key: [interval.code],
          counted: .share(tally?.leftOut[.notKept] ?? 0, of: tally?.all ?? 0))
      })
  }

  /// Waits of which a later step is recorded and not the day of their own.
  private static func passed(_ tallies: [String: WaitTally], _ period: Period) -> DraftTable {
    table(
      "passed", "Waits that a later step passed, the day of their own not being recorded", period,
      [D1.dimension], recipe: .proportion,
      D1.dimension.categories.map { interval in
        let tally = tallies[interval.code]
        return DraftCell(
          key: [interval.code], counted: .share(tally?.passed ?? 0, of: tally?.told ?? 0))
      })
  }

  /// Waits that are left out, by what they are between and by the reason.
  private static func leftOut(
    _ between: [String: WaitTally], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    var counts = between.mapValues(\.leftOut)
    counts["first_knowledge_to_referral"] = D4.tally(base).leftOut
    counts["raised_level_to_higher_tier"] = D5.tally(base).leftOut
    return grid(
      "backwards", "Waits left out because of their dates", period,
      Dimension(
        id: D1.dimension.id, label: D1.dimension.label,
        categories: D1.dimension.categories + [
          .init("first_knowledge_to_referral", "First knowledge to referral"),
          .init("raised_level_to_higher_tier", "Raised level to a higher tier"),
        ]),
      Dimension(
        id: "left_out", label: "Left out because it",
        categories: WaitSpan.LeftOut.ofDates.map { .init($0.rawValue, $0.label) })
    ) { interval, reason in
      .count(WaitSpan.LeftOut(rawValue: reason).flatMap { counts[interval]?[$0] } ?? 0)
    }
  }

  /// Referrals that an outcome closed, because no closure was recorded.
  static func closures(_ period: Period, _ base: CountingBase) -> DraftTable {
    let implied = base.referrals.filter { referral in
      let journey = base.journey(of: referral)
      return journey.milestones[.closed] != nil
        && !SortedRows(journey.rows, in: base.linked.records).recordsClosure
    }
    let undated = implied.count { base.milestones(of: $0)[.decision] == nil }
    return counts(
      "closures", "Referrals closed by their outcome, without a recorded closure", period,
      Dimension(
        id: "closed_by", label: "Taken to be closed on",
        categories: [
          .init("decision", "The day of the decision, or of a later step"),
          .init("receipt", "The day of receipt, or of a later step: no decision is dated"),
        ]),
      ["decision": implied.count - undated, "receipt": undated])
  }
}

extension SortedRows {
  /// Whether any row that may close the referral says when.
  fileprivate var recordsClosure: Bool {
    judged.contains { records[.closed, $0] != nil }
  }
}
