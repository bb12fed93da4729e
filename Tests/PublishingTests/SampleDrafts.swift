import Tables
import Vocabulary

/// Drafts of an invented partnership, as the indicators would send them.
enum SampleDrafts {
  static let all: [DraftTable] =
    [SamplePeriods.year2024, SamplePeriods.year2025, SamplePeriods.year2026, SamplePeriods.rolling]
    .enumerated().flatMap { yearly($1, step: $0) } + quarters + quality

  private static func yearly(_ period: Period, step: Int) -> [DraftTable] {
    how(period, step) + who(period, step) + gap(period, step) + [waits(period, step)]
  }

  private static let quarters = SamplePeriods.quarters.enumerated().map { index, quarter in
    table(
      "A1.headline", "Children known to any agency", quarter, [], .count, [.count(34 + 3 * index)])
  }

  private static func how(_ period: Period, _ step: Int) -> [DraftTable] {
    [
      table(
        "A1.headline", "Children known to any agency", period, [], .count, [.count(131 + step)]),
      counts(
        "A2.headline", "Referrals and children referred", period, SampleDimensions.what,
        [123, 112 + step]),
      table(
        "A2.re_referrals", "Re-referrals within 12 months of a closure", period, [], .proportion,
        [.share(9, of: 123)]),
      shares(
        "A2.age_band", "Referrals by age at referral", period, SampleDimensions.ageBand,
        [14, 38 + step, 52, 15, 4]),
      counts(
        "A3.combinations", "Children by combination of agencies that know", period,
        SampleDimensions.combination, [47, 31, 22, 14 + step, 12, 5]),
      shares(
        "A3.agency", "Children known to each agency", period, SampleDimensions.agency,
        [95, 65, 26, 5], of: 131 + step),
      table(
        "A5.rate", "Children known per 10,000 aged 0 to 17", period, [], .rate(per: 10_000),
        [.rate(131 + step, population: 62_340)]),
    ]
  }

  private static func who(_ period: Period, _ step: Int) -> [DraftTable] {
    let ages = [2, 1, 2, 3, 3, 4, 10, 12, 11 + step, 17, 18, 16, 9, 6, 1]
    return [
      shares(
        "B1.age_band", "Children referred, by age", period, SampleDimensions.ageBand,
        [12, 33, 48 + step, 15, 4]),
      shares(
        "B1.age_single", "Children referred, by single year of age", period,
        SampleDimensions.age, ages),
      table(
        "B1.age_by_sex", "Children referred, by age and sex", period,
        [SampleDimensions.ageBand, SampleDimensions.sex], .count, (0..<20).map { .count(19 - $0) }),
      shares("B2.sex", "Children referred, by sex", period, SampleDimensions.sex, [23, 84, 1, 4]),
      shares(
        "B3.ethnic_group", "Children referred, by ethnic group", period,
        SampleDimensions.ethnicGroup, [9, 7, 8, 61 + step, 2, 25]),
      table(
        "B4.learning", "Children referred with a learning difficulty or disability", period,
        [SampleDimensions.definition], .proportion,
        [.share(6, of: 81), .share(24, of: 88), .share(47, of: 90), .share(0, of: 0)]),
      shares(
        "B6.looked_after", "Children referred, by whether looked after", period,
        SampleDimensions.lookedAfter, [17, 88, 7]),
    ]
  }

  private static func gap(_ period: Period, _ step: Int) -> [DraftTable] {
    [
      table("C0.headline", "Children receiving support", period, [], .count, [.count(57 + step)]),
      counts(
        "C0.tier", "Children receiving support, by service tier", period, SampleDimensions.tier,
        [21, 34, 6]),
      shares(
        "C0.sex", "Children receiving support, by sex", period, SampleDimensions.sex,
        [11, 44, 0, 2]),
      table(
        "C1.funnel", "Children referred, by stage reached", period, [SampleDimensions.stage],
        .proportion, [112, 101, 74, 58, 49 - step].map { .share($0, of: 112) }),
      shares(
        "C0.learning", "Children receiving support, with a learning disability", period,
        SampleDimensions.definition, [3, 12, 24, 0], of: 57 + step),
      shares(
        "C0.looked_after", "Children receiving support, by whether looked after", period,
        SampleDimensions.lookedAfter, [9, 41 + step, 7]),
      shares(
        "C0.ethnic_group", "Children receiving support, by ethnic group", period,
        SampleDimensions.ethnicGroup, [5, 4, 4, 31 + step, 1, 12]),
      table(
        "C2.support", "Time from referral to start of support, closures counted", period, [],
        .waits,
        [.waits(SampleWaits.closures())]),
      table(
        "C2.within", "Support started within 30 and 90 days, closures counted", period,
        [SampleDimensions.days], .withinLimit,
        [30, 90].map { .waits(SampleWaits.closures(within: $0)) }),
      shares(
        "C3.state", "Children referred, by whether supported", period, SampleDimensions.state,
        [49, 38, 25]),
      counts(
        "C3.no_support", "Children closed without support, by reason", period,
        SampleDimensions.reason, [13, 9, 5, 11]),
      unavailable(
        "C3.waiting", "Children waiting for support, by length of wait", period,
        "no source of this period says when a referral was received"),
    ]
  }

  private static func waits(_ period: Period, _ step: Int) -> DraftTable {
    table(
      "D1.waits", "Working days between milestones", period, [SampleDimensions.interval], .waits,
      [
        .waits(SampleWaits.decision), .waits(SampleWaits.support(step)),
        .waits(SampleWaits.ended),
      ])
  }

  private static let quality: [DraftTable] = [
    table(
      "E2.rows", "Rows by source and what became of them", SamplePeriods.snapshot,
      [SampleDimensions.source, SampleDimensions.disposition], .count,
      [1_204, 1_190, 9, 5, 388, 388, 0, 0].map { .count($0) })
  ]

  static func counts(
    _ id: String, _ title: String, _ period: Period, _ dimension: Dimension, _ numbers: [Int]
  ) -> DraftTable {
    table(id, title, period, [dimension], .count, numbers.map { .count($0) })
  }

  static func shares(
    _ id: String, _ title: String, _ period: Period, _ dimension: Dimension, _ numbers: [Int],
    of total: Int? = nil
  ) -> DraftTable {
    let total = total ?? numbers.reduce(0, +)
    return table(
      id, title, period, [dimension], .proportion, numbers.map { .share($0, of: total) })
  }

  static func unavailable(
    _ id: String, _ title: String, _ period: Period, _ reason: String
  ) -> DraftTable {
    DraftTable(
      id: id, indicator: SampleIndicators.of(id), title: TableTitle(title), period: period,
      dimensions: [],
      recipe: .count, content: .notAvailable(reason: Reason(reason)))
  }

  static func table(
    _ id: String, _ title: String, _ period: Period, _ dimensions: [Dimension], _ recipe: Recipe,
    _ counted: [DraftCell.Counted]
  ) -> DraftTable {
    let keys = dimensions.reduce([[]]) { keys, dimension in
      keys.flatMap { key in dimension.categories.map { key + [$0.code] } }
    }
    return DraftTable(
      id: id, indicator: SampleIndicators.of(id), title: TableTitle(title), period: period,
      dimensions: dimensions, recipe: recipe,
      content: .cells(zip(keys, counted).map { DraftCell(key: $0, counted: $1) }))
  }
}
