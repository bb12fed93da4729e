/// An id that was given to a child once, and what became of it.
public struct RememberedChild: Sendable, Hashable {
  /// The id.
  public let id: ChildID
  /// The number of the run that gave it.
  public let since: Int
  /// The child it was merged into, where it was.
  public var mergedInto: ChildID?
  /// Whether the last run had records of it.
  public var isCurrent: Bool

  /// Creates a child.
  ///
  /// - Parameters:
  ///   - id: The id.
  ///   - since: The number of the run that gave it.
  ///   - mergedInto: The child it was merged into, where it was.
  ///   - isCurrent: Whether the last run had records of it.
  public init(id: ChildID, since: Int, mergedInto: ChildID? = nil, isCurrent: Bool = true) {
    self.id = id
    self.since = since
    self.mergedInto = mergedInto
    self.isCurrent = isCurrent
  }
}
