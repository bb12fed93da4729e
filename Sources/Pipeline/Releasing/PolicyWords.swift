import Disclosure

/// How figures are protected, in sentences for anyone.
struct PolicyWords {
  private let policy: PublicPolicy

  init(_ policy: PublicPolicy) {
    self.policy = policy
  }

  /// What stands beside every table.
  var short: String {
    let rounded =
      policy.base > 1 ? "; shown counts are rounded to the nearest \(policy.base)" : ""
    return "Counts from 1 to \(policy.threshold), and others that would give them away, are [c]"
      + "\(rounded). All else is made from the shown counts."
  }

  var sentences: [String] {
    [
      "Counts from 1 to \(policy.threshold) are not shown; [c] stands in their place.",
      "Other counts are not shown, behind the same [c], where they would give away one of those.",
      policy.base > 1
        ? "Shown counts are rounded to the nearest \(policy.base), so parts need not add up to "
          + "their total." : "Shown counts are not rounded.",
      policy.zeros == .shown
        ? "A 0 is a true zero." : "Zeros are not shown either.",
    ] + groups + [
      "Percentages, rates, intervals, medians and curves are made from the shown counts alone, and "
        + "are [c] where one of these is.",
      "Waits are grouped by days; a wait that was still open counts as not ended.",
      "There is no median of fewer than \(policy.minimumForQuantiles) children and no curve of "
        + "fewer than \(policy.minimumForCurve).",
      "Only years and quarters that are over are published. What was published once stays as it "
        + "is; a correction makes a whole year anew and is listed under revisions.",
      "Before it left, this release was attacked together with all public releases before it: no "
        + "hidden count could be told more closely than the policy allows.",
    ]
  }

  private var groups: [String] {
    guard policy.groups == .hidden else { return [] }
    return ["Where all children of a group are in one category, that count is not shown."]
  }
}
