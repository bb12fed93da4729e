import Records
import Tables
import Vocabulary

/// Drift: the wait between each pair of milestones.
enum D1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D1", title: "Drift between milestones", statements: ["1.8"],
    numerator:
      "working days from one milestone to another, for referrals that reached the first in the period",
    denominator: "children with a referral that reached the first milestone in the period",
    unit: "working days",
    periodBasis:
      "date of the first milestone (start, never completion); each child's first in the period",
    method:
      "Kaplan-Meier with log-log 95% intervals; the median is the first day by which half had reached the milestone; open waits censored at the reference date, closed ones at the closure",
    caveats: [
      "Working days of the nation's bank-holiday calendar, counted after the first day up to and including the last.",
      "Waits that run backwards are left out and counted with the data quality (E2).",
      "Concerns that never became a referral are not in these waits.",
      "A curve that ends before half had reached the milestone has no median: not reached.",
    ],
    doesNotSay: "Why a child waited.")

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.map { period in
      table(
        "waits", "Working days between milestones", period, [dimension], recipe: .waits,
        try intervals.map { interval in
          let started = base.referredChildren(reaching: interval.from, in: period)
          let waits = try WaitTable(
            of: started, from: interval.from, to: interval.to, base: base)
          return DraftCell(
            key: [code(interval)], counted: .waits(waits.riskTable(competing: false)))
        })
    }
  }

  /// Waits that run backwards, by pair of milestones; shown with the data quality.
  static func backwards(_ base: CountingBase) throws -> [String: Int] {
    try intervals.reduce(into: [:]) { counts, interval in
      let waits = try WaitTable(
        of: base.referrals, from: interval.from, to: interval.to, base: base)
      counts[code(interval)] = waits.negative
    }
  }

  /// Pairs of milestones, measured from the first event and from the referral, and step by step.
  static let intervals: [(from: Milestone, to: Milestone)] = [
    (.concern, .referral), (.concern, .supportStarted), (.referral, .decision),
    (.referral, .meeting), (.referral, .assessmentStarted), (.referral, .assessmentCompleted),
    (.referral, .supportOffered), (.referral, .supportStarted), (.decision, .assessmentStarted),
    (.assessmentStarted, .assessmentCompleted), (.assessmentCompleted, .supportOffered),
    (.supportOffered, .supportStarted), (.supportStarted, .supportEnded),
  ]

  static let dimension = Dimension(
    id: "interval", label: "From and to",
    categories: intervals.map {
      .init(code($0), "\($0.from.label) to \($0.to.label)".sentence)
    })

  private static func code(_ interval: (from: Milestone, to: Milestone)) -> String {
    "\(interval.from.code)_to_\(interval.to.code)"
  }
}
