import Records
import Tables
import Vocabulary

/// Drift: the wait between each pair of milestones.
enum D1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D1", title: "Drift between milestones", statements: ["1.8"],
    numerator:
      "working days from one milestone to another, for journeys that reached the first in the period; from a concern those of every journey, also where no referral followed, from other milestones those of referrals",
    denominator: "children with a journey that reached the first milestone in the period",
    unit: "working days",
    periodBasis:
      "date of the first milestone (start, never completion); each child's first in the period",
    method:
      "Kaplan-Meier with log-log 95% intervals; the median is the first day by which half had reached the milestone; open waits censored at the reference date, closed ones at the closure; waits from before the records are whole enter late",
    caveats: [
      "Working days of the nation's bank-holiday calendar, counted after the first day up to and including the last.",
      "Waits that run backwards are left out and counted with the data quality (E2).",
      "A concern that never became a referral waits until the reference date.",
      "A curve that ends before half had reached the milestone has no median: not reached.",
    ],
    doesNotSay: "Why a child waited.")

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let waits = try Intervals(base)
    return try base.periods.main.map { period in
      table(
        "waits", "Working days between milestones", period, [dimension], recipe: .waits,
        try intervals.map { interval in
          let standard = base.settings.standard(
            from: interval.from, to: interval.to, in: .workingDays, on: period.last)
          let waits = try WaitTable(of: waits.spans(interval, in: period), base: base)
          return DraftCell(
            key: [code(interval)],
            counted: .waits(waits.riskTable(competing: false, limit: standard?.limit)))
        })
    }
  }

  /// Waits that run backwards, by pair of milestones; shown with the data quality.
  static func backwards(_ base: CountingBase) throws -> [String: Int] {
    let waits = try Intervals(base)
    return try intervals.reduce(into: [:]) { counts, interval in
      counts[code(interval)] = try WaitTable(of: waits.all(interval), base: base).negative
    }
  }

  /// A pair of milestones.
  typealias Interval = (from: Milestone, to: Milestone)

  /// Pairs of milestones, measured from the first event and from the referral, and step by step.
  static let intervals: [Interval] = [
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

  private static func code(_ interval: Interval) -> String {
    "\(interval.from.code)_to_\(interval.to.code)"
  }
}

/// The waits between pairs of milestones, those of each child in order.
struct Intervals {
  private let referrals: [Int32]
  private let journeys: [Int32]
  private let base: CountingBase

  init(_ base: CountingBase) throws {
    self.base = base
    referrals = base.referrals.map(\.place)
    journeys = base.journeys.indices.filter { place in
      let journey = base.journeys[place]
      return journey.start <= base.settings.asOf
        && base.isUnder18(journey.child, on: journey.start)
    }.map(Int32.init)
  }

  /// Each child's first wait that began in a period.
  func spans(_ interval: D1.Interval, in period: Period) -> [WaitSpan] {
    var spans: [WaitSpan] = []
    var last: Int32 = -1
    for place in places(interval) {
      let milestones = base.journeys[Int(place)].milestones
      guard let span = milestones.wait(from: interval.from, to: interval.to),
        period.contains(span.start)
      else { continue }
      let child = base.journeys[Int(place)].child
      if child != last {
        spans.append(span)
        last = child
      } else if let kept = spans.last, span.start < kept.start {
        spans[spans.count - 1] = span
      }
    }
    return spans
  }

  /// Every wait of every child.
  func all(_ interval: D1.Interval) -> [WaitSpan] {
    places(interval).compactMap {
      base.journeys[Int($0)].milestones.wait(from: interval.from, to: interval.to)
    }
  }

  /// From a concern every journey waits, from other milestones those with a referral.
  private func places(_ interval: D1.Interval) -> [Int32] {
    interval.from == .concern ? journeys : referrals
  }
}

extension IndicatorSettings {
  /// The nation's standard for a pair of milestones that holds for waits which begin on a day.
  func standard(
    from: Milestone, to: Milestone, in unit: Standard.Unit, on day: Day
  ) -> Standard? {
    standards.first {
      $0.nation == nation && $0.from == from.code && $0.to == to.code && $0.unit == unit
        && $0.holds(on: min(day, asOf))
    }
  }
}
