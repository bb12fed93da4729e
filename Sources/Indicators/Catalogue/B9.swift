import Tables
import Vocabulary

/// Age, route, referring agency, level and setting of girls and boys side by side.
enum B9: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B9", title: "Profile by sex", statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator:
      "children referred of one gender or sex, by age, route, referring agency, behaviour level or setting",
    denominator: "children referred of that gender or sex", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method:
      "proportion within each gender or sex with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Girls are few in most areas: read the intervals and the marks of low counts.",
      "Some sources record gender, others sex.",
    ],
    doesNotSay: "Why girls and boys come to notice in different ways.")

  static let needs: [Requirement] = [.referrals]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      return [Breakdown.ageBand, .route, .referringAgency, .level, .setting].map { breakdown in
        shares(
          breakdown.dimension(base: base).id, "Children referred, by sex and \(breakdown.words)",
          period, of: subjects, by: breakdown, within: .sex, base: base)
      }
    }
  }
}
