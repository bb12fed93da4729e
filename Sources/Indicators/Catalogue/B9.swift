import Tables
import Vocabulary

/// Age, route and referring agency of girls and boys side by side.
enum B9: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B9", title: "Profile by sex", statements: ["1.2"],
    numerator: "children referred of one gender or sex, by age, route or referring agency",
    denominator: "children referred of that gender or sex", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method: "proportion within each gender or sex with Wilson's 95% interval",
    caveats: [
      "Girls are few in most areas: read the intervals and the marks of low counts.",
      "Some sources record gender, others sex.",
    ],
    doesNotSay: "Why girls and boys come to notice in different ways.")

  static let needs: [Requirement] = [.referrals]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      return [Breakdown.ageBand, .route, .referringAgency, .level].map { breakdown in
        shares(
          breakdown.dimension(base: base).id, "Children referred, by sex and \(breakdown.words)",
          period, of: subjects, by: breakdown, within: .sex, base: base)
      }
    }
  }
}
