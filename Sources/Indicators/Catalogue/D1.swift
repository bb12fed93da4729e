import Records
import Tables
import Vocabulary

/// Drift: the wait between each pair of milestones.
enum D1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D1", title: "Drift between milestones", statements: ["1.8"],
    numerator: "working days from one milestone to another, for referrals received in the period",
    denominator: "children referred in the period who reached the first milestone",
    unit: "working days",
    periodBasis: "date the first referral in the period was received (start, never completion)",
    method:
      "Kaplan-Meier with log-log 95% intervals; the median is the first day by which half had reached the milestone; open waits censored at the reference date, closed ones at the closure",
    caveats: [
      "Working days of the nation's bank-holiday calendar, counted after the first day up to and including the last.",
      "Waits that run backwards are left out and counted with the data quality (E2).",
      "A curve that ends before half had reached the milestone has no median: not reached.",
    ],
    doesNotSay: "Why a child waited.")

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.map { period in
      let waits = try waits(of: base.referredChildren(in: period), base)
      return table(
        "waits", "Working days between milestones", period, [dimension], recipe: .waits,
        zip(intervals, waits).map {
          DraftCell(key: [code($0)], counted: .waits($1.riskTable(competing: false)))
        })
    }
  }

  /// Waits that run backwards, by pair of milestones; shown with the data quality.
  static func backwards(of referrals: [Referral], _ base: CountingBase) throws -> [String: Int] {
    let negative = try waits(of: referrals, base).map(\.negative)
    return Dictionary(uniqueKeysWithValues: zip(intervals.map(code), negative))
  }

  private static func waits(
    of referrals: [Referral], _ base: CountingBase
  ) throws -> [WaitTable] {
    try intervals.map {
      try WaitTable(of: referrals, from: $0.from, to: $0.to, base: base)
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
