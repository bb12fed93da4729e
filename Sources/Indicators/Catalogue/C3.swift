import Records
import Tables
import Vocabulary

/// Children referred and not supported: how many, for how long, and why.
enum C3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C3", title: "Referred and not supported",
    statements: ["1.1", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children referred in the period whose first referral had no support by the reference date: closed without it, by reason, turned 18 without it, or still waiting, by length of wait",
    denominator: "children referred in the period", unit: "children",
    periodBasis:
      "date the first referral in the period was received; waits as they stand on the reference date",
    method: "counts; proportion with Wilson's 95% interval",
    caveats: [
      "Reasons are as the local log or the provider records them.",
      "A referral refused without a recorded closure counts as closed on the day of the decision, or of a later step that was recorded; without a decision's date on the day it was received. E2 counts both.",
      "A referral that was closed and then supported counts as supported.",
      "On the 18th birthday a child leaves the list: support that started from then on is none for a child.",
      "Waits are in working days from the day after the referral was received.",
    ],
    doesNotSay: "Whether a child received other help that no source records.")

  static let needs: [Requirement] = [.referrals, .milestone(.supportStarted), .milestone(.closed)]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.flatMap { period in
      let referred = base.referredChildren(in: period)
      return [
        byState(referred, period, base), bySetting(referred, period, base),
        byReason(referred, period, base),
        try waiting(referred, period, base),
      ]
    } + [waiting(base.referrals, base.periods.snapshot, base, id: "waiting_now")]
  }

  private static let dimension = Dimension(
    id: "state", label: "State on the reference date",
    categories: [
      .init("started", "Support started"),
      .init("closed_without_support", "Closed without support"),
      .init("of_age", "Turned 18 without support"),
      .init("waiting", "Waiting, no support yet"),
    ])

  private static func bySetting(
    _ referred: [Referral], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let settings = Breakdown.setting
    let codes = settings.codes(base)
    var counts: [[String: Int]] = codes.map { _ in [:] }
    for referral in referred {
      let state = base.state(of: referral)
      counts[settings.position(of: referral.subject, base)][state.rawValue, default: 0] += 1
    }
    let groups = Dictionary(uniqueKeysWithValues: zip(codes, counts))
    return grid(
      "state_by_setting", "Children referred, by setting and whether supported", period,
      settings.dimension(base: base), dimension, recipe: .proportion
    ) { setting, state in
      let own = groups[setting] ?? [:]
      return .share(own[state] ?? 0, of: own.values.reduce(0, +))
    }
  }

  private static func byState(
    _ referred: [Referral], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    var states: [String: Int] = [:]
    for state in Referral.State.allCases {
      states[state.rawValue] = referred.count {
        base.state(of: $0) == state
      }
    }
    return table(
      "state", "Children referred, by whether supported", period, [dimension],
      recipe: .proportion,
      dimension.categories.map {
        DraftCell(
          key: [$0.code], counted: .share(states[$0.code] ?? 0, of: referred.count))
      })
  }

  private static func byReason(
    _ referred: [Referral], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    var reasons: [NoSupportReason: Int] = [:]
    for referral in referred
    where base.state(of: referral) == .closedWithoutSupport {
      reasons[base.journeys[Int(referral.place)].noSupportReason ?? .notRecorded, default: 0] += 1
    }
    return counts(
      "no_support", "Children closed without support, by reason", period,
      .of(NoSupportReason.self, id: "reason", label: "Reason"),
      Dictionary(uniqueKeysWithValues: reasons.map { ($0.key.code, $0.value) }))
  }

  private static func waiting(
    _ referrals: [Referral], _ period: Period, _ base: CountingBase, id: String = "waiting"
  ) throws -> DraftTable {
    let asOf = base.settings.asOf
    var waits: [Int32: Int] = [:]
    for referral in referrals where base.state(of: referral) == .waiting {
      let known = max(referral.received, base.calendar.first)
      let days = try base.calendar.workingDays(from: known, to: asOf)
      waits[referral.child] = max(waits[referral.child] ?? 0, days)
    }
    let bands = Dictionary(grouping: waits.values, by: WaitBand.code)
    return counts(
      id, "Children waiting for support, by length of wait", period, WaitBand.dimension,
      bands.mapValues(\.count))
  }
}
