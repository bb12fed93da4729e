public import Vocabulary

/// What all sources of a partnership share at intake.
public struct IntakeSettings: Sendable, Hashable {
  /// The partnership's id, within which references of referrals and incidents are unique.
  public let partnership: String
  /// The reference date of every figure; later dates are not used.
  public let asOf: Day
  /// The partnership's own lists.
  public let lists: LocalLists
  /// Whether the partnership's lists are at hand; on a sender's machine they are not, and a column
  /// that is read with one of them is not looked at.
  public let knowsLists: Bool
  /// How many findings are listed.
  public let listing: Listing

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - partnership: The partnership's id.
  ///   - asOf: The reference date of every figure.
  ///   - lists: The partnership's own lists.
  ///   - knowsLists: Whether they are at hand.
  ///   - listing: How many findings are listed.
  public init(
    partnership: String, asOf: Day, lists: LocalLists = LocalLists(), knowsLists: Bool = true,
    listing: Listing = Listing()
  ) {
    self.partnership = partnership
    self.asOf = asOf
    self.lists = lists
    self.knowsLists = knowsLists
    self.listing = listing
  }
}
