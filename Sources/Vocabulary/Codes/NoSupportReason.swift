/// Why a referred child got no support.
public enum NoSupportReason: Int32, Coded {
  /// Criteria not met.
  case criteriaNotMet
  /// No capacity.
  case noCapacity
  /// Funding not agreed.
  case fundingNotAgreed
  /// Declined by parent or carer.
  case declinedByCarer
  /// Declined by child.
  case declinedByChild
  /// Moved away.
  case movedAway
  /// Already supported elsewhere.
  case supportedElsewhere
  /// Not recorded.
  case notRecorded

  /// Codes and labels, in the order of the cases.
  public static let entries: [CodeEntry] = [
    CodeEntry("criteria_not_met", "criteria not met"),
    CodeEntry("no_capacity", "no capacity"),
    CodeEntry("funding_not_agreed", "funding not agreed"),
    CodeEntry("declined_by_carer", "declined by parent or carer"),
    CodeEntry("declined_by_child", "declined by child"),
    CodeEntry("moved_away", "moved away"),
    CodeEntry("supported_elsewhere", "already supported elsewhere"),
    CodeEntry("not_recorded", "not recorded"),
  ]
}
