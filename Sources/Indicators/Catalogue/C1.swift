import Records
import Tables
import Vocabulary

/// The funnel: referred, decided, assessed, offered support, started support.
enum C1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C1", title: "From referral to support", statements: ["1.1", "1.8"],
    numerator: "children referred in the period who had reached the stage by the reference date",
    denominator: "children referred in the period", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method: "proportion with Wilson's 95% interval",
    caveats: [
      "Children referred late in the period had less time to reach a stage: see C2 and D1.",
      "A later stage counts as reached even where an earlier one is not recorded.",
    ],
    doesNotSay: "Whether a child who reached no further stage should have.")

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let referred = base.referredChildren(in: period)
      return [funnel(referred, period, base.settings.asOf)]
        + [Breakdown.sex, .ageBand, .ethnicGroup, .setting].map {
          broken($0, referred, period, base)
        }
    }
  }

  /// The stages and the milestone that says each is reached.
  static let stages: [(code: String, label: String, milestone: Milestone)] = [
    ("referred", "Referred", .referral), ("decided", "Decided", .decision),
    ("assessed", "Assessment completed", .assessmentCompleted),
    ("offered", "Support offered", .supportOffered),
    ("started", "Support started", .supportStarted),
  ]

  private static let dimension = Dimension(
    id: "stage", label: "Stage", categories: stages.map { .init($0.code, $0.label) })

  /// Whether a referral had reached a stage or any later one by a day.
  private static func reached(_ referral: Referral, _ stage: Int, by day: Day) -> Bool {
    stages[stage...].contains { stage in
      referral.journey.milestones[stage.milestone].map { $0 <= day } ?? false
    }
  }

  private static func funnel(
    _ referred: [Referral], _ period: Period, _ asOf: Day
  ) -> DraftTable {
    table(
      "funnel", "Children referred, by stage reached", period, [dimension], recipe: .proportion,
      stages.indices.map { stage in
        DraftCell(
          key: [stages[stage].code],
          counted: .share(referred.count { reached($0, stage, by: asOf) }, of: referred.count))
      })
  }

  private static func broken(
    _ breakdown: Breakdown, _ referred: [Referral], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let groups = Dictionary(grouping: referred) {
      breakdown.category(of: $0.subject, base: base)
    }
    let by = breakdown.dimension(base: base)
    let cells = by.categories.flatMap { category in
      let group = groups[category.code] ?? []
      return stages.indices.map { stage in
        DraftCell(
          key: [category.code, stages[stage].code],
          counted: .share(
            group.count { reached($0, stage, by: base.settings.asOf) }, of: group.count))
      }
    }
    return table(
      "funnel_by_\(by.id)", "Children referred, by stage reached and \(by.label.lowercased())",
      period, [by, dimension], recipe: .proportion, cells)
  }
}
