/// How the shown values of a table are made from its counts.
public enum Recipe: Sendable, Hashable, Codable {
  /// The count itself.
  case count
  /// Count of total as a percentage with Wilson's interval.
  case proportion
  /// Count per so many children with Byar's interval, exact below 10.
  case rate(per: Int)
  /// Ratio of a group's rate to that of all other children, with the exact conditional interval;
  /// not shown where fewer than so many are expected in either group.
  case rateRatio(minimumExpected: Int)
  /// Ratio of the share of a group that passed a stage to that of all other children, with Katz's
  /// interval; not shown where fewer than so many are expected in either group.
  case riskRatio(minimumExpected: Int)
  /// Counts in order of time with the mean and the process limits of an XmR chart.
  case trend
  /// The share of waits that had ended well by the limit, and its difference to all other children.
  case gap
  /// Gray's test of the groups of each breakdown, one of so many tests.
  case groupTest(tests: Int)
  /// Children on no list, by capture-recapture; for internal releases of pooled data alone.
  case captureRecapture
  /// A score as people gave it.
  case score
  /// The share of waits that had ended well by each cell's limit, in the unit of the table's title.
  case withinLimit
  /// Median, quartiles and 90th percentile of a wait by Kaplan-Meier; share within the limit.
  case waits
}
