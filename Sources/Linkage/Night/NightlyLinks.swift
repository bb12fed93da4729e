public import Records

/// What a night's linkage found, and what it remembers of it.
public struct NightlyLinks: Sendable {
  /// The rows with the child that each belongs to.
  public let linked: LinkedChildren
  /// What the next night needs to know.
  public internal(set) var memory: LinkageMemory
  /// The same rows by other chances, in the order in which they were asked for; ids of the night.
  public let others: [LinkedChildren]
  /// The number of the run.
  public let run: Int
  /// How good the links are held to be.
  public internal(set) var quality: LinkageQuality
  /// What was done.
  public let work: LinkageWork
}
