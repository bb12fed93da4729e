import Tables
import Vocabulary

/// Age at first referral in the period.
enum B1: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B1", title: "Age at first referral", statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator:
      "children referred, by age in completed years on the day of their first referral in the period",
    denominator: "children referred in the period", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method: "proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: [
      "Where agencies give different birth dates, the one most agencies give is used.",
      "An interval on a complete count means: a year like this one.",
    ],
    doesNotSay: "The age at which behaviour began.")

  static let needs: [Requirement] = [.referrals, .birth]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      return [
        shares(
          "age_band", "Children referred, by age", period, of: subjects, by: .ageBand, base: base),
        shares(
          "age_single", "Children referred, by single year of age", period, of: subjects,
          by: .singleYear, base: base),
        shares(
          "criminal_responsibility", "Children referred, under and over the age of responsibility",
          period, of: subjects, by: .responsibility, base: base),
        ageBySex(subjects, period, base),
        bySetting("age_band", .ageBand, period, of: subjects, base: base),
      ]
    }
  }

  private static func ageBySex(
    _ subjects: [Subject], _ period: Period, _ base: CountingBase
  ) -> DraftTable {
    let age = Breakdown.ageBand
    let sex = Breakdown.sex
    let counts = Pairs(of: subjects, age, sex, base)
    return grid(
      "age_by_sex", "Children referred, by age and sex", period, age.dimension(base: base),
      sex.dimension(base: base)
    ) { .count(counts[$0, $1]) }
  }
}
