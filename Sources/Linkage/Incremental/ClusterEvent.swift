/// What became of a cluster in a night.
public struct ClusterEvent: Sendable, Hashable {
  /// Kinds of events.
  public enum Kind: String, Sendable, CaseIterable {
    /// A cluster of records that were not known before.
    case created
    /// A cluster that went into an older one.
    case merged
    /// A cluster of records that were part of another, and its number is new.
    case split
    /// Records that went from one cluster to another, both of which go on.
    case moved
    /// A cluster of which no record is left.
    case retired
  }

  /// What happened.
  public let kind: Kind
  /// The cluster to which it happened.
  public let cluster: UInt32
  /// The cluster into which it went, or of which it or its records were part.
  public let other: UInt32?
  /// Records that it concerns; a count.
  public let records: Int
}
