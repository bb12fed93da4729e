import Records
import Tables
import Vocabulary

/// Referrals, children referred and re-referrals.
enum A2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "A2", title: "Referrals and children referred",
    statements: ["1.1", "1.6a", "1.6b", "1.6c"],
    numerator:
      "referrals for harmful sexual behaviour of children aged 0 to 17 in the local log or a provider's return; re-referrals: those within 12 months after an earlier referral of the same child was closed",
    denominator: "for re-referrals: all referrals received in the period", unit: "referrals",
    periodBasis: "date the referral was received",
    method: "counts; proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Events of one child within the episode window are one referral, whoever sent them.",
      "Residence and responsible authority are those at the referral; a referral is followed to its end, also where the child has moved by then.",
      "Re-referrals need a year of earlier data: they are not available for the first year.",
    ],
    doesNotSay: "How many concerns were never referred.")

  static let needs: [Requirement] = [.referrals]

  static func needs(of breakdown: String, _ base: CountingBase) -> [Requirement] {
    switch breakdown {
    case "re_referrals", "re_referrals_by_setting": needs + [.milestone(.closed)]
    case "agency": needs + [.referringAgency]
    default: needs
    }
  }

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.all.map { headline($0, base) }
      + base.periods.main.flatMap {
        reReferrals($0, base) + [byAgency($0, base)] + broken($0, base)
      }
  }

  private static func headline(_ period: Period, _ base: CountingBase) -> DraftTable {
    let what = Dimension(
      id: "what", label: "What is counted",
      categories: [.init("referrals", "Referrals"), .init("children", "Children referred")])
    return counts(
      "headline", "Referrals and children referred", period, what,
      [
        "referrals": base.referrals(in: period).count,
        "children": base.referredChildren(in: period).count,
      ])
  }

  private static func reReferrals(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    let title = "Re-referrals within 12 months of a closure\(base.lateWords(in: period))"
    let setting = Breakdown.setting
    let ids = ["re_referrals", "re_referrals_by_\(setting.dimension(base: base).id)"]
    let before = period.first.adding(years: -1)...period.first.adding(days: -1)
    if let gap = base.coverage.gap(in: before, of: .milestone(.closed)) {
      return ids.map { unavailable($0, title, period, because: .counted(words(gap))) }
    }
    let received = base.referrals(in: period)
    let again = received.filter(\.isReReferral)
    let groups = setting.counts(of: received.map(\.subject), base: base)
    let counts = setting.counts(of: again.map(\.subject), base: base)
    return [
      table(
        ids[0], title, period, recipe: .proportion,
        [DraftCell(key: [], counted: .share(again.count, of: received.count))]),
      table(
        ids[1], "\(title), by setting", period, [setting.dimension(base: base)],
        recipe: .proportion,
        setting.codes(base).map {
          DraftCell(key: [$0], counted: .share(counts[$0] ?? 0, of: groups[$0] ?? 0))
        }),
    ]
  }

  private static func words(_ gap: Coverage.Gap) -> String {
    switch gap {
    case .beginning: "the records of closures begin less than 12 months before this period"
    case .hole:
      "for a quarter of the 12 months before this period no source of this run sent anything that records closures"
    }
  }

  private static func broken(_ period: Period, _ base: CountingBase) -> [DraftTable] {
    let subjects = base.referrals(in: period).map(\.subject)
    return [
      shares(
        "age_band", "Referrals by age at referral", period, of: subjects, by: .ageBand, base: base)
    ]
      + shares(
        of: "Referrals",
        by: [
          .singleYear, .responsibility, .sex, .ethnicGroup, .ethnicity, .learning, .setting,
          .lookedAfter, .route, .level, .technology, .residence, .responsible, .place,
        ], period, subjects, base)
  }

  private static func byAgency(_ period: Period, _ base: CountingBase) -> DraftTable {
    let agency = Breakdown.referringAgency
    return counts(
      "agency", "Referrals by referring agency", period, agency.dimension(base: base),
      agency.counts(of: base.referrals(in: period).map(\.subject), base: base))
  }
}
