/// What a night of a link that remembers found.
public struct LinkedNight: Sendable {
  /// The pairs that were compared and kept, as places in `names`; clusters are in `records`.
  public let linked: LinkedRecords
  /// What the records of pairs are called.
  public let names: BytePool
  /// The sources of the records of pairs.
  public let sources: [UInt16]
  /// What is known when the night is over.
  public let records: KnownRecords
  /// What became of what came.
  public let counts: ArrivalCounts
  /// What became of clusters, in order of kinds and numbers.
  public let events: [ClusterEvent]
  /// Records that were known and have another cluster now.
  public let moved: Int
}
