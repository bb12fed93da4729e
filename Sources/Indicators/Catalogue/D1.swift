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
      "Kaplan-Meier (\(MethodSource.kaplanMeier)) with log-log 95% intervals (\(MethodSource.kalbfleischPrentice)), where nobody or everybody reached it Wilson's (\(MethodSource.wilson)), quantiles by the curve's limits inverted (\(MethodSource.brookmeyerCrowley)); the median is the first day by which half had reached the milestone; open waits censored at the reference date, others at the closure or the 18th birthday, whichever came first; waits from before the records are whole enter late, and there are no figures while fewer than 10 children, or than would be left of 10, are under watch (\(MethodSource.kleinMoeschberger), section 4.6)",
    caveats: [
      "Working days of the nation's bank-holiday calendar, counted after the first day up to and including the last.",
      "A closure or the 18th birthday ends the watching, not the wait: the figures are those that would hold had nothing been closed and nobody come of age. How many reached the milestone at all stands in C1 and C2.",
      "A milestone after the closure is not reached: the closure came first.",
      "Waits whose closure nobody recorded would go on: where more than a tenth may be such, there are no figures.",
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
    let periods = base.periods.main
    let grounds = Intervals(base)
    let lines = try intervals.map { try Self.lines($0, in: periods, grounds, base) }
    return periods.indices.flatMap { place in
      tables(periods[place], lines.map { $0[place] }, base)
    }
  }

  /// The waits between a pair of milestones that began in one period.
  private struct Line {
    let code: String
    let to: Milestone
    let keeping: Keeping
    /// Why there are no figures, where too many may have been closed unrecorded; and what titles say
    /// where any may.
    let unclosed: (reason: Reason?, remarks: [TableTitle.Remark])
    let limit: Int?
    let counts: WaitCounts
    /// By each breakdown of waits that tells the pair.
    let groups: [[WaitCounts]]
  }

  /// The waits between a pair of milestones, by period: all at once, since most of the time goes into
  /// fetching millions of journeys.
  private static func lines(
    _ interval: Interval, in periods: [Period], _ grounds: Intervals, _ base: CountingBase
  ) throws -> [Line] {
    let code = code(interval)
    return try zip(periods, grounds.waits(interval, in: periods)).map { period, told in
      let waits = try WaitTable(of: told.spans, base: base)
      let standard = base.settings.standard(
        from: interval.from, to: interval.to, in: .workingDays, on: period.last)
      return Line(
        code: code, to: interval.to, keeping: told.keeping,
        unclosed: (
          base.reasonWithoutClosures(told.spans), base.remarks(onClosuresOf: told.spans, in: code)
        ), limit: standard?.limit,
        counts: waits.counts,
        groups: Breakdown.ofWaits.map {
          codes(by: $0).contains(code) ? waits.groups(by: $0, base) : []
        })
    }
  }

  private static func tables(
    _ period: Period, _ lines: [Line], _ base: CountingBase
  ) -> [DraftTable] {
    let cells = lines.map { line in
      DraftCell(
        key: [line.code],
        counted: .waits(line.counts.riskTable(competing: false, limit: line.limit)))
    }
    let tables =
      [table("waits", title, period, [dimension], recipe: .waits, cells)]
      + Breakdown.ofWaits.enumerated().map { place, breakdown in
        let own = lines.filter { codes(by: breakdown).contains($0.code) }
        return waits(
          "waits", title, period, dimension.with(own.map(\.code)), by: breakdown, recipe: .waits,
          own.map { ($0.groups[place], $0.limit) }, base
        ).untold(
          reasons(own.map { ($0.code, $0.groups[place]) }, by: breakdown, keeping(lines), base),
          in: dimension.id)
      }
    let untold = lines.reduce(into: [String: Reason]()) {
      $0[$1.code] = $1.keeping.reason($1.to) ?? $1.unclosed.reason
    }
    return tables.map { table in
      let shown = Set(table.dimensions[0].categories.map(\.code))
      let own = lines.filter { shown.contains($0.code) }
      return table.untold(untold, in: dimension.id).titled(remarks(of: own))
    }
  }

  /// What titles say of lines with many wrong dates, and where closures may be untold.
  private static func remarks(of lines: [Line]) -> [TableTitle.Remark] {
    let named = lines.map { line in
      (dimension.categories.first { $0.code == line.code }?.label ?? line.code, line.keeping)
    }
    return Keeping.remarks(named) + lines.flatMap(\.unclosed.remarks)
  }

  private static func keeping(_ lines: [Line]) -> [String: (of: Milestone, Keeping)] {
    Dictionary(uniqueKeysWithValues: lines.map { ($0.code, ($0.to, $0.keeping)) })
  }

  private static let title = "Working days between milestones"

  /// Why lines of a breakdown are not available, of some group of which too few are told of.
  static func reasons(
    _ all: [(code: String, groups: [WaitCounts])], by breakdown: Breakdown,
    _ keeping: [String: (of: Milestone, Keeping)], _ base: CountingBase
  ) -> [String: Reason] {
    var reasons: [String: Reason] = [:]
    for (code, groups) in all {
      reasons[code] = keeping[code].flatMap { of, keeping in
        keeping.reason(of, by: breakdown, base) { groups.map(\.waits) }
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
    let waits = Intervals(base)
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

  init(_ base: CountingBase) {
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
  ///
  /// - Returns: For each period, in their order.
  func waits(
    _ interval: D1.Interval, in periods: [Period]
  ) -> [(spans: [WaitSpan], keeping: Keeping)] {
    var first = periods.map(FirstWaits.init)
    for place in places(from: interval.from) {
      // Some begin in no period: millions of waits need not be made.
      guard let start = base.milestones(ofJourney: place)[interval.from],
        first.contains(where: { $0.contains(start) }),
        let span = base.wait(ofJourney: place, from: interval.from, to: interval.to)
      else { continue }
      let (child, leftOut) = (base.child(ofJourney: place), span.leftOut(base))
      for period in first.indices where first[period].contains(start) {
        first[period].add(span, of: child, leftOut)
      }
    }
    return first.map { ($0.spans, $0.keeping(base)) }
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

/// Each child's first wait that began in a period.
private struct FirstWaits {
  private let first: Day
  private let end: Day
  private(set) var spans: [WaitSpan] = []
  private var untold: [Subject] = []
  private var misdated: [Int32] = []
  private var undated: [WaitSpan] = []
  private var last: Int32 = -1

  init(_ period: Period) {
    (first, end) = (period.first, period.last)
  }

  func contains(_ day: Day) -> Bool {
    first <= day && day <= end
  }

  mutating func add(_ span: WaitSpan, of child: Int32, _ leftOut: WaitSpan.LeftOut?) {
    guard let leftOut else { return add(span, of: child) }
    if leftOut.isUntold, child != last, child != untold.last?.child {
      untold.append(Subject(child: child, day: span.start, journey: span.journey))
    }
    if leftOut == .undated { undated.append(span) }
    if leftOut.isOfWrongDates, child != last, child != misdated.last { misdated.append(child) }
  }

  private mutating func add(_ span: WaitSpan, of child: Int32) {
    if child != last {
      if child == untold.last?.child { untold.removeLast() }
      if child == misdated.last { misdated.removeLast() }
      spans.append(span)
      last = child
    } else if let kept = spans.last, span.start < kept.start {
      spans[spans.count - 1] = span
    }
  }

  func keeping(_ base: CountingBase) -> Keeping {
    Keeping(
      told: spans.count, untold: untold, misdated: misdated.count,
      reached: undated.isEmpty ? (0, 0) : base.reached(spans + undated))
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
