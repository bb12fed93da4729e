import Records
import Tables
import Vocabulary

/// Support started within so many days, closure without support as a competing event.
enum C2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C2", title: "Support started, with closures counted",
    statements: ["1.1", "1.6a", "1.6b", "1.6c", "1.8"],
    numerator:
      "children referred in the period whose support had started by each working day. The wait begins with the child's first referral of the period and ends with support after any of them; it is over without support on the day after which none of them is open. Where dates of the first referral cannot be, the next one stands",
    denominator:
      "children referred in the period, of whom the source of any such referral keeps the start of support; not available where that leaves out more than a tenth",
    unit: "working days",
    periodBasis: "date the first referral in the period was received",
    method:
      "cumulative incidence (\(MethodSource.aalenJohansen)) with the delta variance and log-log 95% intervals on the incidence (\(MethodSource.choudhury)), where nobody or everybody was supported Wilson's (\(MethodSource.wilson)), quantiles by their limits inverted (\(MethodSource.brookmeyerCrowley)), in working days and at 30, 90 and 180 calendar days; a closure without support, where no other referral of the period is open, and the 18th birthday are competing events, open waits censored at the reference date; waits from before the records are whole enter late, as in D1",
    caveats: [
      "Support that started after the closure does not count here, since the closure came first, even where the child was referred again in the period and supported then; in C1 and C3 it does. C1 says how many children were referred more than once.",
      "Waits that end before they begin are left out and counted with the data quality (E2).",
    ],
    doesNotSay:
      "How long a child waits who will be supported in the end: see D1; nor how many were supported after a closure and another referral: see C1 and C3."
  )

  static let needs: [Requirement] = [.referrals, .milestone(.supportStarted)]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.flatMap { period in
      let referred = base.children(referredIn: period)
      let spans = referred.map(base.supportWait)
      let keeping = base.keepingOfSupport(referred, spans)
      let waits = try WaitTable(of: spans, base: base)
      let days = try WaitTable(of: spans, in: .calendarDays, base: base)
      let all = [
        table(
          "support", "Time from referral to start of support, closures counted", period,
          recipe: .waits, [DraftCell(key: [], counted: .waits(waits.riskTable(competing: true)))]),
        table(
          "within", "Support started within 30, 90 and 180 days, closures counted", period,
          [within], recipe: .withinLimit,
          limits.map { limit in
            DraftCell(
              key: ["\(limit)"],
              counted: .waits(days.riskTable(competing: true, limit: limit)))
          }),
      ]
      let broken = Breakdown.ofWaits.map { breakdown in
        let groups = days.groups(by: breakdown, base)
        return self.waits(
          "within", "Support started within 30, 90 and 180 days, closures counted", period,
          Self.within, by: breakdown, recipe: .withinLimit, competing: true,
          limits.map { (groups, $0) }, base
        ).untold(
          because: keeping.reason(.supportStarted, by: breakdown, base) { groups.map(\.waits) })
      }
      return (all + broken).map { $0.untold(because: keeping.reason(.supportStarted)) }
    }
  }

  /// Calendar days within which support is asked about.
  private static let limits = [30, 90, 180]

  private static let within = Dimension(
    id: "days", label: "Calendar days from referral",
    categories: limits.map { .init("\($0)", "Within \($0) days") })
}
