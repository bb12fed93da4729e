import Tables
import Vocabulary

/// Where children lived at the referral.
enum B6: Indicator {
  static let metadata = IndicatorMetadata(
    id: "B6", title: "Setting at referral", statements: ["1.2", "1.6a", "1.6b", "1.6c"],
    numerator: "children referred, by where they lived at their first referral in the period",
    denominator: "children referred in the period", unit: "children",
    periodBasis: "date the first referral in the period was received",
    method: "proportion with Wilson's 95% interval (\(MethodSource.wilson))",
    caveats: ["A child of whom nobody told in time where it lived is in neither group."],
    doesNotSay: "Whether a placement matched the child's needs.")

  static let needs: [Requirement] = [.referrals]

  static func tables(from base: CountingBase) -> [DraftTable] {
    base.periods.main.flatMap { period in
      let subjects = base.referredChildren(in: period).map(\.subject)
      return [
        shares(
          "setting", "Children referred, by setting", period, of: subjects, by: .setting,
          base: base),
        shares(
          "looked_after", "Children referred, by whether looked after", period, of: subjects,
          by: .lookedAfter, base: base),
      ]
    }
  }
}
