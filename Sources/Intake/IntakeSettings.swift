public import Vocabulary

/// What all sources of a partnership share at intake.
public struct IntakeSettings: Sendable, Hashable {
  /// The partnership's id, within which references of referrals and incidents are unique.
  public let partnership: String
  /// The reference date of every figure; later dates are not used.
  public let asOf: Day
  /// The partnership's own lists.
  public let lists: LocalLists

  /// Creates settings.
  ///
  /// - Parameters:
  ///   - partnership: The partnership's id.
  ///   - asOf: The reference date of every figure.
  ///   - lists: The partnership's own lists.
  public init(partnership: String, asOf: Day, lists: LocalLists = LocalLists()) {
    self.partnership = partnership
    self.asOf = asOf
    self.lists = lists
  }
}
