import Records
import Tables
import Vocabulary

/// Drift: the wait between each pair of milestones.
enum D1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "D1", title: "Drift between milestones", statements: ["1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "working days from one milestone to another, for journeys that reached the first in the period; from a concern, a notification or a strategy discussion those of every journey, also where no referral followed, from other milestones those of referrals",
    denominator:
      "children with a journey that reached the first milestone in the period, of which a source keeps the second; not available where that leaves out more than a tenth",
    unit: "working days",
    periodBasis:
      "date of the first milestone (start, never completion); each child's first wait in the period of which the dates can be",
    method:
      "Kaplan-Meier with log-log 95% intervals; the median is the first day by which half had reached the milestone; open waits censored at the reference date, others at the closure or the 18th birthday, whichever came first; waits from before the records are whole enter late, and there are no figures while fewer than 10 children, or than would be left of 10, are under watch (Klein and Moeschberger 2003, section 4.6)",
    caveats: [
      "Working days of the nation's bank-holiday calendar, counted after the first day up to and including the last.",
      "A closure or the 18th birthday ends the watching, not the wait: the figures are those that would hold had nothing been closed and nobody come of age. How many reached the milestone at all stands in C1 and C2.",
      "A milestone after the closure is not reached: the closure came first.",
      "A milestone is reached on the day that is recorded. A step that was left out, or taken and not recorded, is not reached, whichever later step was: the figures say by when a day is on record, and never make waits too short. E2.passed counts such waits.",
      "Waits that end before they begin, or begin after the closure, are left out and counted with the data quality (E2); the child's next wait of the period stands instead, where it has one.",
      "A concern that never became a referral waits until the reference date or the 18th birthday.",
      "A notification is the referral, or the day on which the police referred on where that came first. An enquiry that needed no conference waits for none; one of which no source says so waits on.",
      "A curve that ends before half had reached the milestone has no median: not reached.",
    ],
    doesNotSay:
      "Why a child waited. Where the records are whole only from a day on: how long children waited who came before it, if too few of them were under watch."
  )

  static let needs: [Requirement] = [.events]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    let grounds = try Intervals(base)
    return try base.periods.main.flatMap { period in
      var all: [(code: String, waits: WaitTable, limit: Int?)] = []
      var keeping: [String: (of: Milestone, Keeping)] = [:]
      let cells = try intervals.map { interval in
        let told = grounds.waits(interval, in: period)
        let waits = try WaitTable(of: told.spans, base: base)
        keeping[code(interval)] = (interval.to, told.keeping)
        let limit = base.settings.standard(
          from: interval.from, to: interval.to, in: .workingDays, on: period.last)?.limit
        if Self.clocked.contains(code(interval)) { all.append((code(interval), waits, limit)) }
        return DraftCell(
          key: [code(interval)],
          counted: .waits(waits.riskTable(competing: false, limit: limit)))
      }
      let tables =
        [table("waits", title, period, [dimension], recipe: .waits, cells)]
        + Breakdown.ofWaits.map { breakdown in
          let own = codes(by: breakdown)
          return waits(
            "waits", title, period, dimension.with(own), by: breakdown, recipe: .waits,
            all.filter { own.contains($0.code) }
              .map { ($0.waits.groups(by: breakdown, base), $0.limit) }, base
          ).untold(
            Self.reasons(all.map { ($0.code, $0.waits) }, by: breakdown, keeping, base),
            in: dimension.id)
        }
      let untold = keeping.compactMapValues { $0.1.reason($0.of) }
      let remarks = Keeping.remarks(keeping.values.map(\.1))
      return tables.map { $0.untold(untold, in: dimension.id).titled(remarks) }
    }
  }

  private static let title = "Working days between milestones"

  /// Why lines of a breakdown are not available, of some group of which too few are told of.
  static func reasons(
    _ all: [(code: String, waits: WaitTable)], by breakdown: Breakdown,
    _ keeping: [String: (of: Milestone, Keeping)], _ base: CountingBase
  ) -> [String: Reason] {
    var reasons: [String: Reason] = [:]
    for (code, waits) in all {
      reasons[code] = keeping[code].flatMap { of, keeping in
        keeping.reason(of, by: breakdown, base) { waits.groups(by: breakdown, base).map(\.waits) }
      }
    }
    return reasons
  }

  /// The pairs that a breakdown tells: by setting those whose clock starts with a concern, a
  /// notification, the referral or a strategy discussion; by who the children are fewer.
  private static func codes(by breakdown: Breakdown) -> [String] {
    if case .setting = breakdown { clocked } else { main }
  }

  /// The pairs whose clock starts with what makes children wait, and not with a step on the way.
  private static let clocked = intervals.filter {
    [.concern, .notification, .referral, .strategyDiscussion].contains($0.from)
  }.map(code)

  /// The pairs that are broken down by who the children are: the standards' own, and the whole way
  /// to support.
  private static let main = [
    "referral_received_to_decision", "notification_to_meeting",
    "referral_received_to_assessment_completed", "referral_received_to_support_started",
  ]

  /// What became of all waits, by pair of milestones; shown with the data quality.
  static func tallies(_ base: CountingBase) throws -> [String: WaitTally] {
    let waits = try Intervals(base)
    return intervals.reduce(into: [:]) { tallies, interval in
      tallies[code(interval)] = WaitTally(waits.all(interval), base)
    }
  }

  /// A pair of milestones.
  typealias Interval = (from: Milestone, to: Milestone)

  /// Pairs of milestones, measured from the first event and from the referral, and step by step.
  static let intervals: [Interval] = [
    (.concern, .referral), (.concern, .supportStarted), (.referral, .decision),
    (.referral, .meeting), (.notification, .meeting), (.referral, .assessmentStarted),
    (.referral, .assessmentCompleted),
    (.referral, .supportOffered), (.referral, .supportStarted), (.decision, .assessmentStarted),
    (.assessmentStarted, .assessmentCompleted), (.assessmentCompleted, .supportOffered),
    (.supportOffered, .supportStarted), (.supportStarted, .supportEnded),
    (.strategyDiscussion, .protectionConference),
  ]

  static let dimension = Dimension(
    id: "interval", label: "From and to",
    categories: intervals.map {
      .init(code($0), "\($0.from.label) to \($0.to.label)".sentence)
    })

  static func code(_ interval: Interval) -> String {
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

  /// Each child's first wait that began in a period, of those whose dates can be and of which a source
  /// tells; beside them how many children have none of which one does.
  func waits(
    _ interval: D1.Interval, in period: Period
  ) -> (spans: [WaitSpan], keeping: Keeping) {
    var spans: [WaitSpan] = []
    var untold: [Subject] = []
    var misdated: [Int32] = []
    var undated: [WaitSpan] = []
    var last: Int32 = -1
    for place in places(from: interval.from) {
      // Most begin in another period: millions of waits need not be made.
      guard let start = base.milestones(ofJourney: place)[interval.from], period.contains(start),
        let span = base.wait(ofJourney: place, from: interval.from, to: interval.to)
      else { continue }
      let child = base.child(ofJourney: place)
      let leftOut = span.leftOut(base)
      if leftOut?.isUntold ?? false, child != last, child != untold.last?.child {
        untold.append(Subject(child: child, day: start, journey: place))
      }
      if leftOut == .undated { undated.append(span) }
      if leftOut?.isOfWrongDates ?? false, child != last, child != misdated.last {
        misdated.append(child)
      }
      guard leftOut == nil else { continue }
      if child != last {
        if child == untold.last?.child { untold.removeLast() }
        if child == misdated.last { misdated.removeLast() }
        spans.append(span)
        last = child
      } else if let kept = spans.last, span.start < kept.start {
        spans[spans.count - 1] = span
      }
    }
    return (
      spans,
      Keeping(
        told: spans.count, untold: untold, misdated: misdated.count,
        reached: undated.isEmpty ? (0, 0) : base.reached(spans + undated))
    )
  }

  /// Every wait of every child.
  func all(_ interval: D1.Interval) -> some Sequence<WaitSpan> {
    places(from: interval.from).lazy.compactMap { [base] in
      base.wait(ofJourney: $0, from: interval.from, to: interval.to)
    }
  }

  /// From a concern, a notification or a strategy discussion every journey waits, from other
  /// milestones those with a referral.
  func places(from milestone: Milestone) -> [Int32] {
    [.concern, .notification, .strategyDiscussion].contains(milestone) ? journeys : referrals
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
