import Records
import Tables
import Vocabulary

/// Children receiving support for harmful sexual behaviour at any time in the period.
enum C0: Indicator {
  static let metadata = IndicatorMetadata(
    id: "C0", title: "Children receiving support", statements: ["1.1", "1.6a", "1.6b", "1.6c"],
    numerator:
      "children whose support for harmful sexual behaviour was under way on any day of the period while they were aged 0 to 17",
    denominator: "for breakdowns: all such children", unit: "children",
    periodBasis: "any day of support in the period",
    method:
      "count of linked children; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Support without a recorded end lasts to the closure of the referral, else to the end of the period; where the closure came before the start, it counts on the day of its start alone.",
      "Of the first year of a log or a provider's returns, support that began before the records may not be known: the title says so, the count is too low, and a rise after it need not be one.",
      "A child supported by two providers or in two tiers is counted under both.",
    ],
    doesNotSay: "Whether the support was enough or helped.")

  static let needs: [Requirement] = [.milestone(.supportStarted)]

  static func tables(from base: CountingBase) -> [DraftTable] {
    let tables =
      base.periods.all.map { headline(title, $0, subjects(in: $0, base).count) }
      + base.periods.main.flatMap { breakdowns($0, base) }
    var untold: [Period: Reason] = [:]
    for period in base.periods.all {
      untold[period] = base.reasonWithoutEnds(spells(in: period, base), in: period)
    }
    return tables.map { table in
      let early = base.coverage.remarks(
        onSupportBefore: table.period, logWholeFrom: base.settings.local.recordsFrom)
      return table.titled(base.ends.remarks(onEndsBefore: table.period) + early)
        .untold(because: untold[table.period])
    }
  }

  private static let title = "Children receiving support"

  /// Each child supported in the period while under 18, with the first such day in it.
  static func subjects(in period: Period, _ base: CountingBase) -> [Subject] {
    var subjects: [Subject] = []
    for spell in spells(in: period, base) where subjects.last?.child != spell.child {
      subjects.append(
        Subject(
          child: spell.child, day: max(spell.start, period.first), journey: spell.journey,
          row: spell.row))
    }
    return subjects
  }

  private static func spells(in period: Period, _ base: CountingBase) -> [SupportSpell] {
    base.support.filter {
      $0.overlaps(period) && base.isUnder18($0.child, on: max($0.start, period.first))
    }
  }

  private static func breakdowns(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    let children = subjects(in: period, base)
    return [
      byTier(period, base), byProvider(period, base), learning(children, period, base),
      shares(
        "age_band", "\(title), by age at its start", period, of: children, by: .ageBand, base: base),
      shares("sex", "\(title), by sex", period, of: children, by: .sex, base: base),
      shares(
        "ethnic_group", "\(title), by ethnic group", period, of: children, by: .ethnicGroup,
        base: base),
      shares(
        "ethnicity", "\(title), by detailed ethnicity", period, of: children, by: .ethnicity,
        base: base),
      shares(
        "looked_after", "\(title), by whether looked after at the referral", period, of: children,
        by: .lookedAfter, base: base),
      shares(
        "setting", "\(title), by setting at the referral", period, of: children, by: .setting,
        base: base),
    ]
      + shares(
        of: title, by: [.level, .technology, .route, .referringAgency], period, children, base)
  }

  private static func byTier(_ period: Period, _ base: CountingBase) -> DraftTable {
    let dimension = Dimension.of(ServiceTier.self, id: "tier", label: "Service tier").withUnknown()
    let unknown = ServiceTier.allCases.count
    return counts(
      "tier", "\(title), by service tier", period, dimension,
      children(of: spells(in: period, base), dimension) {
        $0.tier.map { Int($0.rawValue) } ?? unknown
      })
  }

  private static func byProvider(_ period: Period, _ base: CountingBase) -> DraftTable {
    let providers = base.settings.lists.providers
    let dimension = Dimension(
      id: "provider", label: "Provider", categories: providers.map { .init($0.code, $0.label) }
    ).withUnknown("Not known or not on the partnership's list")
    return counts(
      "provider", "\(title), by provider", period, dimension,
      children(of: spells(in: period, base), dimension) {
        $0.provider >= 0 ? Int($0.provider) : providers.count
      })
  }

  /// Children by what a spell says, a child whose other spells say more never also as unknown, which
  /// is the last category; spells stand by child.
  private static func children(
    of spells: [SupportSpell], _ dimension: Dimension, by category: (SupportSpell) -> Int
  ) -> [String: Int] {
    let unknown = dimension.categories.count - 1
    var counts = [Int](repeating: 0, count: dimension.categories.count)
    var (child, own): (Int32, [Int]) = (-1, [])
    func count() {
      for place in own where place != unknown || own.count == 1 { counts[place] += 1 }
      own.removeAll(keepingCapacity: true)
    }
    for spell in spells {
      if spell.child != child { count() }
      child = spell.child
      let place = category(spell)
      if !own.contains(place) { own.append(place) }
    }
    count()
    return Dictionary(
      uniqueKeysWithValues: zip(dimension.categories.map(\.code), counts).filter { $0.1 > 0 })
  }

  private static func learning(
    _ children: [Subject], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    table(
      "learning", "\(title), with a learning difficulty or disability", period, [B4.dimension],
      recipe: .proportion,
      B4.definitions.map { definition in
        let answers = children.map { definition.answer(base.profiles[Int($0.child)]) }
        return DraftCell(
          key: [definition.code],
          counted: .share(answers.count { $0 == .yes }, of: answers.count { $0 != .unknown }))
      })
  }
}
