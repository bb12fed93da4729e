import Tables
import Vocabulary

/// Gender or sex as recorded of children referred.
enum B2: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B2", title: "Gender or sex as recorded", statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator: "children referred, by gender or sex as their agencies recorded it",
    denominator: "children referred in the period", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method: "proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Some sources record gender, others sex; the Children in Need census changed from gender to sex with the year ending March 2025, a break in the series.",
      "Where agencies differ, the value most agencies give is used.",
    ],
    doesNotSay: "How children describe their own gender.")

  static let needs: [Requirement] = [.referrals, .sex]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      return [
        shares(
          "sex", "Children referred, by gender or sex as recorded", period, of: subjects, by: .sex,
          base: base),
        bySetting("sex", .sex, period, of: subjects, base: base),
      ]
    }
  }
}
