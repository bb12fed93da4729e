/// What became of a child's id on one night.
public struct ChildEvent: Sendable, Hashable {
  /// What happened.
  public enum Kind: String, Sendable, CaseIterable {
    /// Two children turned out to be one; the older id stays.
    case merged
    /// One child turned out to be two; the id stays with the part that has most of its records.
    case split
    /// A merged child stands by itself again, under the id it had.
    case restored
    /// Records of a child are another's now and both go on, or a merged id leads to another child.
    case moved
    /// No record of the child is sent any more.
    case retired
    /// Records of a retired child are sent again.
    case returned
  }

  /// The number of the run.
  public let run: Int
  /// What happened.
  public let kind: Kind
  /// The child: of a merge the one whose id goes, of a split the one whose id is new, of a move the
  /// one that records were of.
  public let child: ChildID
  /// The other child: of a merge the one whose id stays, of a split the one it was part of, of a
  /// move the one that they are of now.
  public let other: ChildID?
  /// Why, in words.
  public let reason: String

  /// Creates an event.
  ///
  /// - Parameters:
  ///   - run: The number of the run.
  ///   - kind: What happened.
  ///   - child: The child.
  ///   - other: The other child, where there is one.
  ///   - reason: Why, in words.
  public init(run: Int, kind: Kind, child: ChildID, other: ChildID? = nil, reason: String) {
    self.run = run
    self.kind = kind
    self.child = child
    self.other = other
    self.reason = reason
  }
}
