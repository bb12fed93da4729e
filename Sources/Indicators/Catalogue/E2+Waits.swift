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
    shares("not_kept", "Waits whose source does not keep the day waited for", period) {
      tallies[$0].map { ($0.leftOut[.notKept] ?? 0, $0.all) }
    }
  }

  /// Waits of which a later step is recorded and not the day of their own.
  private static func passed(_ tallies: [String: WaitTally], _ period: Period) -> DraftTable {
    shares(
      "passed", "Waits that a later step passed, the day of their own not being recorded", period
    ) { tallies[$0].map { ($0.passed, $0.told) } }
  }

  /// A share of the waits of each kind.
  private static func shares(
    _ id: String, _ title: String, _ period: Period, counted: (String) -> (Int, of: Int)?
  ) -> DraftTable {
    table(
      id, title, period, [D1.dimension], recipe: .proportion,
      D1.dimension.categories.map {
        let (count, total) = counted($0.code) ?? (0, of: 0)
        return DraftCell(key: [$0.code], counted: .share(count, of: total))
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
        && !SortedRows(journey.rows, in: base.linked).recordsClosure
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
    judged.contains { linked.records[.closed, $0] != nil }
  }
}
