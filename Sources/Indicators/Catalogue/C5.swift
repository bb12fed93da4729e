import Records
import Tables
import Vocabulary

/// The gap between groups in starting support.
enum C5: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C5", title: "Gap between groups", statements: ["1.1", "1.2", "1.6a", "1.6b", "1.6c"],
    numerator:
      "children referred in the period in the group whose support started within 90 calendar days of their first referral in it, as in C2",
    denominator: "children referred in the period in the group", unit: "percentage points",
    periodBasis: "date the first referral in the period was received",
    method:
      "cumulative incidence (\(MethodSource.aalenJohansen)) at 90 days with log-log 95% intervals (\(MethodSource.choudhury)), where nobody or everybody was supported Wilson's (\(MethodSource.wilson)), closure without support, where no other referral of the period is open, and the 18th birthday as competing events; difference to all other children whose group is known with a 95% interval of both together (\(MethodSource.zouDonner)); Gray's test of those 90 days (\(MethodSource.gray)) for each breakdown, with the number of tests stated",
    caveats: [
      "Of many groups some differ by chance: look at the test of the whole breakdown first.",
      "Children whose group is not known are in no comparison.",
      "Groups differ in age, level and route too: nothing here is adjusted for that.",
      "The setting and the agency are those of the referral from which the child waits, as in C2.",
    ],
    doesNotSay:
      "Why a group starts support sooner, later or less often; nor how many of it were supported after a closure and another referral: see C1."
  )

  static let needs: [Requirement] = [.referrals, .milestone(.supportStarted)]

  static func tables(from base: CountingBase) throws -> [DraftTable] {
    try base.periods.main.flatMap { period in
      let referred = base.children(referredIn: period)
      let spans = referred.map(base.supportWait)
      let keeping = base.keepingOfSupport(referred, spans)
      let waits = try WaitTable(of: spans, in: .calendarDays, base: base)
      let groups = breakdowns.map { Groups($0, waits, base) }
      let reasons = breakdowns.map { breakdown in
        keeping.reason(.supportStarted)
          ?? keeping.reason(.supportStarted, by: breakdown, base) {
            waits.groups(by: breakdown, base).map(\.waits)
          }
      }
      return zip(groups, reasons).map { $0.gap(period).untold(because: $1) }
        + [tests(groups, period).untold(because: reasons.compactMap(\.self).first)]
    }
  }

  private static let breakdowns: [Breakdown] = [
    .sex, .ageBand, .ethnicGroup, .learning, .setting, .referringAgency,
  ]

  /// The day up to which groups are compared.
  private static let limit = 90

  private static func tests(_ groups: [Groups], _ period: Period) -> DraftTable {
    table(
      "tests", "Tests of whether groups start support equally often within \(limit) days", period,
      [
        Dimension(
          id: "breakdown", label: "Groups",
          categories: groups.map { .init($0.dimension.id, $0.dimension.label) })
      ], recipe: .groupTest(tests: groups.count),
      groups.map { DraftCell(key: [$0.dimension.id], counted: .groups($0.all)) })
  }

  /// The waits of each group of one breakdown.
  private struct Groups {
    let dimension: Dimension
    private let breakdown: Breakdown
    private let waits: [RiskTable]
    private let rests: [RiskTable]

    init(_ breakdown: Breakdown, _ all: WaitTable, _ base: CountingBase) {
      self.breakdown = breakdown
      dimension = breakdown.dimension(base: base).known
      let codes = Set(dimension.categories.map(\.code))
      let groups = zip(breakdown.codes(base), all.groups(by: breakdown, base))
        .filter { codes.contains($0.0) }.map(\.1)
      waits = groups.map { $0.riskTable(competing: true, limit: limit) }
      rests = groups.indices.map { own in
        groups.indices.filter { $0 != own }
          .reduce(into: WaitCounts()) { $0.add(groups[$1]) }
          .riskTable(competing: true, limit: limit)
      }
    }

    /// The waits of every group.
    var all: [RiskTable] {
      waits
    }

    func gap(_ period: Period) -> DraftTable {
      table(
        "gap_by_\(dimension.id)",
        "Support started within \(limit) days, by \(breakdown.words)", period, [dimension],
        recipe: .gap,
        zip(dimension.categories, zip(waits, rests)).map { category, waits in
          DraftCell(key: [category.code], counted: .gap(waits.0, rest: waits.1))
        })
    }
  }
}
