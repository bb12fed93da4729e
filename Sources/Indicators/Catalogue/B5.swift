import Tables
import Vocabulary

/// Disproportionality: the rate of each group beside that of all other children.
enum B5: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B5", title: "Disproportionality", statements: ["1.2"],
    numerator: "children of A1 in the group, per child of the group in the population",
    denominator: "children of A1 not in the group, per child not in the group",
    unit: "ratio", periodBasis: "date of the event",
    method:
      "rate ratio with the exact conditional 95% interval (Clopper-Pearson on the share of events in the group)",
    caveats: [
      "Children whose characteristic is not known are in neither group.",
      "Not shown where fewer than 5 children are expected in the group or in the rest.",
      "With several groups, one in twenty intervals misses 1 by chance.",
    ],
    doesNotSay: "Why a group is over- or under-represented.")

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.displayed(in: period)
      return [
        ratios("sex", "Disproportionality by sex", .sex, subjects, period, base),
        ratios("age_band", "Disproportionality by age", .ageBand, subjects, period, base),
        ratios(
          "ethnic_group", "Disproportionality by ethnic group", .ethnicGroup, subjects, period,
          base),
        unavailable(
          "learning", "Disproportionality by learning disability", period,
          because: "the population file does not count children with a learning disability"),
      ]
    }
  }

  private static func ratios(
    _ id: String, _ title: String, _ breakdown: Breakdown, _ subjects: [Subject],
    _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    guard let population = PopulationCounts(base.settings).counts(by: breakdown) else {
      return unavailable(
        id, title, period,
        because: "the population file does not count the area's children by this characteristic")
    }
    let counts = breakdown.counts(of: subjects, base: base).filter { population[$0.key] != nil }
    let events = counts.values.reduce(0, +)
    let children = population.values.reduce(0, +)
    let full = breakdown.dimension(base: base)
    let categories = full.categories.filter { population[$0.code] != nil }
    return table(
      id, title, period,
      [Dimension(id: full.id, label: full.label, categories: categories)],
      recipe: .rateRatio(minimumExpected: 5),
      categories.map { category in
        let own = counts[category.code] ?? 0
        let living = population[category.code] ?? 0
        return DraftCell(
          key: [category.code],
          counted: .ratio(
            own, population: living, rest: events - own, restPopulation: children - living))
      })
  }
}
