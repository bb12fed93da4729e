import Records
import Tables
import Vocabulary

/// Children referred and not supported: how many, for how long, and why.
enum C3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C3", title: "Referred and not supported",
    statements: ["1.1", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children referred in the period who had no support by the reference date after any of their referrals received in it: all of them closed without it, by reason, turned 18 without it, or still waiting, by length of wait",
    denominator:
      "children referred in the period, of whom the source of any such referral keeps the start of support, or records it or a refusal; not available where that leaves out more than a tenth",
    unit: "children",
    periodBasis:
      "date the referral was received; waits as they stand on the reference date; the setting is that of the child's first referral in the period",
    method: "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Where the log is whole only from a day on, of children referred before it only those whose referral was still open then are in it: shares of a period with that day are not of all referred.",
      "Reasons are as the local log or the provider records them; of several referrals the latest that gives a reason.",
      "A referral refused without a recorded closure counts as closed on the day of the decision, or of a later step that was recorded; without a decision's date on the day it was received. E2 counts both.",
      "A child whose referral was closed and then supported, after that referral or a later one of the period, counts as supported.",
      "A child waits from the earliest of its referrals that is open; on the waiting list of today only where no support started since.",
      "On the 18th birthday a child leaves the list: support that started from then on is none for a child.",
      "Waits are in working days from the day after the referral was received.",
    ],
    doesNotSay:
      "Whether a child received other help that no source records, nor support after a referral of another period."
  )

  static let needs: [Requirement] = [
    .referrals, .milestone(.supportStarted), .closureColumn,
  ]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.flatMap { period in
      let referred = base.childrenToldOfSupport(referredIn: period)
      let states = referred.map(base.state)
      let waiting = zip(referred, states).filter { $0.1 == .waiting }.compactMap { child, _ in
        base.referrals[child.places].first { base.state(of: $0) == .waiting }
          .map { (child.first.subject, since: $0.received, journey: $0.place) }
      }
      let early = base.reasonWithoutClosures(referred.count, waiting: waiting.map(\.journey))
      let unclosed = base.remarks(onClosuresOf: referred)
      let keeping = base.keepingOfSupport(base.children(referredIn: period))
      let all =
        [byState(states, period, base)] + byReason(referred, states, period, base)
        + (try self.waiting(waiting.map { ($0.0, $0.since) }, period, base))
        + Breakdown.ofWaits.map { breakdown in
          byState(referred, states, by: breakdown, period, base).untold(
            because: keeping.reason(.supportStarted, by: breakdown, base) {
              referred.reduce(into: [Int](repeating: 0, count: breakdown.codes(base).count)) {
                $0[breakdown.position(of: $1.first.subject, base)] += 1
              }
            })
        }
      return all.map {
        $0.titled(unclosed + keeping.remarks(onWaitsFor: .supportStarted))
          .untold(because: keeping.reason(.supportStarted) ?? early)
      }
    } + waitingNow(base)
  }

  private static func waitingNow(_ base: CountingBase) throws -> [DraftTable] {
    let keepers = Keepers(
      of: .supportStarted, among: waitingNow(base) { _ in true }.map(\.0.journey), base)
    return try waiting(
      waitingNow(base) { base.tells(.supportStarted, ofJourney: $0.place) },
      base.periods.snapshot, base, id: "waiting_now"
    ).map { $0.titled(keepers.remarks).untold(because: keepers.reason) }
  }

  private static let dimension = Dimension(
    id: "state", label: "State on the reference date",
    categories: [
      .init("started", "Support started"),
      .init("closed_without_support", "Closed without support"),
      .init("of_age", "Turned 18 without support"),
      .init("waiting", "Waiting, no support yet"),
    ])

  private static func byState(
    _ referred: [ReferredChild], _ states: [Referral.State], by breakdown: Breakdown,
    _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let outer = breakdown.dimension(base: base)
    let none = [Int](repeating: 0, count: Referral.State.allCases.count)
    var counts = [[Int]](repeating: none, count: outer.categories.count)
    for (child, state) in zip(referred, states) {
      counts[breakdown.position(of: child.first.subject, base)][state.position] += 1
    }
    let groups = Dictionary(uniqueKeysWithValues: zip(outer.categories.map(\.code), counts))
    return grid(
      "state_by_\(outer.id)",
      "Children referred, by \(breakdown.words) and whether supported\(base.lateWords(in: period))",
      period, outer, dimension, recipe: .proportion
    ) { group, state in
      let own = groups[group] ?? none
      return .share(
        Referral.State(rawValue: state).map { own[$0.position] } ?? 0, of: own.reduce(0, +))
    }
  }

  private static func byState(
    _ states: [Referral.State], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    var counts = [Int](repeating: 0, count: dimension.categories.count)
    for state in states { counts[state.position] += 1 }
    return table(
      "state", "Children referred, by whether supported\(base.lateWords(in: period))", period,
      [dimension], recipe: .proportion,
      zip(dimension.categories, counts).map {
        DraftCell(key: [$0.code], counted: .share($1, of: states.count))
      })
  }

  private static func byReason(
    _ referred: [ReferredChild], _ states: [Referral.State], _ period: Period,
    _ base: CountingBase
  ) -> [DraftTable] {
    let closed = zip(referred, states).filter { $0.1 == .closedWithoutSupport }
    let reasons = closed.map { child, _ in
      let reason = base.referrals[child.places].reversed().lazy
        .compactMap { base.journeys[Int($0.place)].noSupportReason }
        .first { $0 != .notRecorded }
      return (child.first.subject, Int((reason ?? .notRecorded).rawValue))
    }
    return withSettings(
      "no_support", "Children closed without support, by reason\(base.lateWords(in: period))",
      period, .of(NoSupportReason.self, id: "reason", label: "Reason"), of: reasons, base)
  }

  /// Each child that waits today, with the day since which it does: the first of its referrals that are
  /// open and since whose receipt no support of it started.
  private static func waitingNow(
    _ base: CountingBase, where isAsked: (Referral) -> Bool
  ) -> [(Subject, since: Day)] {
    var latest: (child: Int32, start: Day?) = (-1, nil)
    var waiting: [(Subject, since: Day)] = []
    for (place, referral) in base.referrals.enumerated() {
      if referral.child != latest.child {
        let starts = base.referrals[place...].prefix { $0.child == referral.child }
          .compactMap { base.milestones(of: $0).supported }
        latest = (referral.child, starts.filter { $0 <= base.settings.asOf }.max())
      }
      guard waiting.last?.0.child != referral.child, base.state(of: referral) == .waiting,
        isAsked(referral),
        latest.start.map({ $0 < referral.received }) ?? true
      else { continue }
      waiting.append((referral.subject, referral.received))
    }
    return waiting
  }

  private static func waiting(
    _ children: [(Subject, since: Day)], _ period: Period, _ base: CountingBase,
    id: String = "waiting"
  ) throws -> [DraftTable] {
    let placed = try children.map { subject, since in
      let days = try base.calendar.workingDays(
        from: max(since, base.calendar.first), to: base.settings.asOf)
      return (subject, WaitBand.place(of: days))
    }
    return withSettings(
      id, "Children waiting for support, by length of wait", period, WaitBand.dimension, of: placed,
      base)
  }
}
