/// What was decided on a referral.
public enum Decision: Int32, Coded {
  /// Accepted.
  case accepted
  /// No further action.
  case noFurtherAction
  /// Signposted elsewhere.
  case signposted

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("accepted", "accepted"),
    CodeEntry("no_further_action", "no further action"),
    CodeEntry("signposted", "signposted elsewhere"),
  ]
}
