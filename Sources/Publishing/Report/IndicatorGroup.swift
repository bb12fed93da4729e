import Disclosure
import Vocabulary

/// A group of indicators that share a page, named by the first letter of their ids.
struct IndicatorGroup: Hashable {
  let letter: String
  let fileName: String
  let title: String
  let shortTitle: String
  let lead: String

  private init(_ letter: String, _ name: String, _ title: String, short: String, _ lead: String) {
    self.letter = letter
    fileName = name + ".html"
    self.title = title
    shortTitle = short
    self.lead = lead
  }

  static let known: [IndicatorGroup] = [
    IndicatorGroup(
      "A", "a-how-many", "How many children and young people", short: "How many",
      "How many children are known to display harmful sexual behaviour, how many referrals there "
        + "are, and which agencies know."),
    IndicatorGroup(
      "B", "b-who", "Who the children and young people are", short: "Who",
      "Age, sex, ethnicity, learning disability and where the children live, as agencies recorded "
        + "them. Not recorded is a row of its own, never spread over the others."),
    IndicatorGroup(
      "C", "c-gap", "The gap between referral and support", short: "From referral to support",
      "Who receives support, how far referrals get, who gets no service and why."),
    IndicatorGroup(
      "D", "d-drift", "Waiting times: how long each step takes", short: "Waiting times",
      "Working days between the steps of a referral. Waits that are still open count as open, not "
        + "as missing; a referral closed without the step is not counted as a long wait."),
    IndicatorGroup(
      "E", "e-quality", "How good the records are", short: "Data quality",
      "What was sent, used and set aside, and how complete it is."),
    IndicatorGroup(
      "F", "f-audit", "The audit: evidence and the partnership's own scores", short: "Audit scores",
      "What this release can say to each statement of the audit, and the scores that the agencies "
        + "gave themselves. The program never scores."),
  ]

  private static let other = IndicatorGroup(
    "", "other", "Other indicators", short: "Other", "Indicators of other groups.")

  /// The group of an indicator.
  static func of(_ indicator: IndicatorMetadata) -> IndicatorGroup {
    known.first { indicator.id.hasPrefix($0.letter) } ?? other
  }

  /// The groups of a release: the known ones, also when empty, and others only when needed.
  ///
  /// A public release has no page of what it does not publish.
  static func all(of release: Release) -> [IndicatorGroup] {
    let own = release.indicators.map(of)
    guard release.description.audience == .internal else { return known.filter(own.contains) }
    return (known + own).removingRepeats()
  }

  /// Where a table of an indicator stands.
  static func address(of table: String, _ indicator: IndicatorMetadata) -> String {
    "\(of(indicator).fileName)#\(PageAnchor.table(table))"
  }
}
