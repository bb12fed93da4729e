/// What one night's linkage did, in numbers.
public struct LinkageWork: Sendable, Hashable {
  /// Groups of records that identifiers make one child; a count.
  public var units = 0
  /// Of these the ones that are new or say something else than before; a count.
  public var changed = 0
  /// Pairs that were compared this night; a count.
  public var compared = 0
  /// Whether all was compared anew, and why, or nothing where only what changed was.
  public var fullBecause: String?
  /// Blocks that were too large to compare; a count.
  public var passedOver = 0

  /// Pairs that a reviewer held for two children and a number or reference makes one; a count.
  public var overruled = 0

  /// Starts with nothing done.
  public init() {}
}
