import Records
import Tables
import Vocabulary

/// Waits that are open on the reference date.
enum D3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D3", title: "Open waits today", statements: ["1.1", "1.8"],
    numerator:
      "referrals not closed by the reference date, of children still under 18, that wait for a step, by how long they have waited; those beyond the standard; for the risk management meeting also notifications that became no referral, as in D1",
    denominator: "for overdue waits: open waits that the standard holds for", unit: "referrals",
    periodBasis: "state on the reference date, whenever the referral or notification came",
    method: "counts; proportion with Wilson's 95% interval",
    caveats: [
      "A referral can wait for several steps at once: the rows do not add up.",
      "A step that was taken but not recorded looks like an open wait.",
      "A later step that is recorded ends the wait for an earlier one that is not.",
      "Waits for the meeting run from the notification: the day on which the police referred on, where that came before the referral or none followed.",
    ],
    doesNotSay: "How long those who wait will have waited in the end: see D1.")

  static let needs: [Requirement] = [.referrals, .closureColumn]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let grounds = try Intervals(base)
    return [try waits(grounds, base), try overdue(grounds, base)]
  }

  /// The steps that open referrals wait for, and the steps that come after each.
  private static let steps: [Milestone] = [
    .decision, .meeting, .assessmentStarted, .assessmentCompleted, .supportOffered,
    .supportStarted,
  ]

  /// Days since which each open referral has waited for a step, or each notification or concern that
  /// became none.
  private static func open(
    _ step: Milestone, since start: Milestone, _ grounds: Intervals, _ base: CountingBase
  ) -> [Day] {
    let asOf = base.settings.asOf
    return grounds.places(from: start).compactMap { place in
      let milestones = base.journeys[Int(place)].milestones
      let isClosed = milestones[.closed].map { $0 <= asOf } ?? false
      guard !isClosed, base.lastDay(of: base.journeys[Int(place)].child) == asOf,
        let day = milestones[start],
        day <= asOf, day >= base.calendar.first,
        !isPast(step, milestones, asOf)
      else { return nil }
      return day
    }
  }

  /// Whether a step was taken, or one after it: a meeting or a conference stands beside the other
  /// steps and is passed by none.
  private static func isPast(_ step: Milestone, _ reached: MilestoneDays, _ asOf: Day) -> Bool {
    let later =
      [.meeting, .protectionConference].contains(step)
      ? [step] : steps.filter { $0.rawValue >= step.rawValue && $0 != .meeting } + [.supportEnded]
    return later.contains { milestone in
      reached[milestone].map { $0 <= asOf } ?? false
    }
  }

  private static func waits(_ grounds: Intervals, _ base: CountingBase) throws -> DraftTable {
    var counts: [[String]: Int] = [:]
    for step in steps {
      for day in open(step, since: step == .meeting ? .notification : .referral, grounds, base) {
        let waited = try base.calendar.workingDays(from: day, to: base.settings.asOf)
        counts[[step.code, WaitBand.code(of: waited)], default: 0] += 1
      }
    }
    return grid(
      "open", "Open referrals and notifications by what they wait for, and for how long",
      base.periods.snapshot,
      Dimension(
        id: "awaited", label: "Waiting for",
        categories: steps.map { .init($0.code, $0.label.sentence) }),
      WaitBand.dimension
    ) { .count(counts[[$0, $1]] ?? 0) }
  }

  private static func overdue(_ grounds: Intervals, _ base: CountingBase) throws -> DraftTable {
    let title = "Open waits beyond the standard"
    let standards = base.settings.nationalStandards
    guard !standards.isEmpty else {
      return unavailable(
        "overdue", title, base.periods.snapshot,
        because: "the pipeline file has no standard of this nation")
    }
    return table(
      "overdue", title, base.periods.snapshot,
      [
        Dimension(
          id: "standard", label: "Standard",
          categories: standards.map { .init($0.code, $0.label) })
      ], recipe: .proportion,
      try standards.map { held in
        let days = open(held.interval.to, since: held.interval.from, grounds, base)
          .filter(held.standard.holds)
        let late = try days.count { day in
          let asOf = base.settings.asOf
          let waited =
            held.standard.unit == .calendarDays
            ? day.days(to: asOf) : try base.calendar.workingDays(from: day, to: asOf)
          return waited > held.standard.limit
        }
        return DraftCell(key: [held.code], counted: .share(late, of: days.count))
      })
  }
}
