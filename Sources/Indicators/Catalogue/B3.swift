import Tables
import Vocabulary

/// Ethnicity of children referred.
enum B3: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B3", title: "Ethnicity", statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator: "children referred, by self-defined ethnicity",
    denominator: "children referred in the period", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method:
      "proportion with Wilson's 95% interval (\(MethodSource.wilson)); groups of the 2021 census, Chinese among Asian",
    caveats: [
      "Refused and not yet obtained are not known, never other.",
      "Ethnicity as an officer saw it is never used for what a child says of itself.",
    ],
    doesNotSay: "Whether a group is over-represented: see B5.")

  static let needs: [Requirement] = [.referrals, .ethnicity]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      return [
        shares(
          "ethnic_group", "Children referred, by ethnic group", period, of: subjects,
          by: .ethnicGroup, base: base),
        shares(
          "ethnicity", "Children referred, by detailed ethnicity", period, of: subjects,
          by: .ethnicity, base: base),
        bySetting("ethnic_group", .ethnicGroup, period, of: subjects, base: base),
      ]
    }
  }
}
