/// Why tables cannot be released.
public enum DisclosureError: Error, Hashable, CustomStringConvertible {
  /// A public release was asked for.
  case publicNeedsAudit
  /// A count, total or population below 0.
  case negativeCount(table: String)
  /// A count above the total it is out of.
  case countAboveTotal(table: String)
  /// Waits whose numbers at risk do not follow from each other.
  case waitsDoNotReconcile(table: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .publicNeedsAudit:
      "public releases need the audit, which this version does not have; "
        + "release to the audience 'internal'"
    case .negativeCount(let table):
      "table '\(table)' has a count below 0; correct the indicator that counts it"
    case .countAboveTotal(let table):
      "table '\(table)' has a count above its total; correct the indicator that counts it"
    case .waitsDoNotReconcile(let table):
      "table '\(table)' has waits whose numbers at risk do not follow from day to day; "
        + "correct the indicator that counts them"
    }
  }
}
