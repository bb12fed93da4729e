public import Vocabulary

/// A financial year whose figures stand still for the annual assessment.
public struct FrozenYear: Sendable, Hashable {
  /// The calendar year in which it ends.
  public let ending: Int
  /// The reference date up to which its figures know anything.
  public let seen: Day
  /// The reference date of the run that froze it; none where that is not known.
  var frozenOn: Day?

  /// Creates a frozen year.
  ///
  /// - Parameters:
  ///   - ending: The calendar year in which it ends.
  ///   - seen: The reference date up to which its figures know anything.
  public init(ending: Int, seen: Day) {
    self.ending = ending
    self.seen = seen
  }
}
