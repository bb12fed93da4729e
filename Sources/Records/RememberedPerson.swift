/// Which child a person was, as one sender knows it.
public struct RememberedPerson: Sendable, Hashable {
  /// The sender's reference as a token, or a hash of its only row.
  public let key: Token
  /// The child it is, or was when it was last sent.
  public var child: ChildID
  /// The child it was before that one was merged into another.
  public var former: ChildID?
  /// Whether it was part of the last run.
  public var isCurrent: Bool

  /// Creates a person.
  ///
  /// - Parameters:
  ///   - key: The sender's reference as a token, or a hash of its only row.
  ///   - child: The child it is, or was when it was last sent.
  ///   - former: The child it was before that one was merged into another.
  ///   - isCurrent: Whether it was part of the last run.
  public init(key: Token, child: ChildID, former: ChildID?, isCurrent: Bool) {
    self.key = key
    self.child = child
    self.former = former
    self.isCurrent = isCurrent
  }
}
