import Records
import Tables
import Vocabulary

/// Rate of children who displayed harmful sexual behaviour per 10,000.
enum A5: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A5", title: "Rate per 10,000 children", statements: ["1.1", "1.2"],
    numerator: "children of A1", denominator: "children aged 0 to 17 who live in the area",
    unit: "per 10,000 children", periodBasis: "date of the event",
    method:
      "crude rate; Byar's 95% interval (\(MethodSource.byar)), exact Poisson below 10 children (\(MethodSource.garwood)), as in the technical guide of \(MethodSource.publicHealthEngland)",
    caveats: [
      "Every child of A1 is in the numerator, also one placed outside the area; the denominator is children who live in the area, in the latest year of the population file.",
      "In the rates of groups, children whose group is not known are in no numerator: those rates are too low by as much.",
      "Children live where they lived at their first event in the period that counts.",
      "Rates of small areas vary by chance: read the interval.",
    ],
    doesNotSay: "The prevalence of harmful sexual behaviour.")

  static let needs: [Requirement] = [.events]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      [rate(period, base)]
        + [Breakdown.ageBand, .singleYear, .sex, .ethnicGroup, .residence].map {
          rates(by: $0, period, base)
        }
    }
  }

  /// Rates of groups that the population file counts; children of no known group are in none.
  private static func rates(
    by breakdown: Breakdown, _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let full = breakdown.dimension(base: base)
    let title = "Children known per 10,000 of their group, by \(breakdown.words)"
    guard let population = PopulationCounts(base.settings).counts(by: breakdown) else {
      return unavailable(
        "rate_by_\(full.id)", title, period,
        because: "the population file does not count the area's children by this characteristic")
    }
    let counts = breakdown.counts(of: base.displayed(in: period), base: base)
    let groups = full.categories.filter { population[$0.code] != nil }
    return table(
      "rate_by_\(full.id)", title, period,
      [Dimension(id: full.id, label: full.label, categories: groups)],
      recipe: .rate(per: 10_000),
      groups.map { group in
        DraftCell(
          key: [group.code],
          counted: .rate(counts[group.code] ?? 0, population: population[group.code] ?? 0))
      })
  }

  private static func rate(_ period: Period, _ base: CountingBase) -> DraftTable {
    let population = PopulationCounts(base.settings)
    let title =
      "Children known per 10,000 aged 0 to 17"
      + (population.year.map { ", population of \($0)" } ?? "")
    guard let children = population.total else {
      return unavailable(
        "rate", title, period,
        because: "no population file gives the children of the partnership's area by age")
    }
    return table(
      "rate", title, period, recipe: .rate(per: 10_000),
      [
        DraftCell(
          key: [], counted: .rate(base.displayed(in: period).count, population: children))
      ])
  }
}
