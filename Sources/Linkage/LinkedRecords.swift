/// What linkage found in a table: pairs, clusters, and what blocking passed over.
public struct LinkedRecords: Sendable {
  /// The pairs kept, in order of rules and records.
  public let pairs: [ScoredPair]
  /// The cluster of every record, as the number of its first record.
  public let clusterOfRecord: [UInt32]
  /// Pairs compared.
  public let compared: Int
  /// What each rule passed over because a block was too large; in order of rules.
  public let passedOver: [PassedOverBlocks]
  let layout: PatternLayout

  /// Hands over the levels of a pair, one comparison after the other, without making a list.
  ///
  /// - Parameters:
  ///   - pair: A pair of these.
  ///   - body: Takes the place of the comparison and the level, 0 for the first.
  public func forEachLevel(of pair: ScoredPair, _ body: (Int, Int) -> Void) {
    for place in layout.shifts.indices { body(place, layout.level(place, of: pair.pattern)) }
  }

  /// The levels of a pair, by comparison in the model's order; 0 is the first level.
  ///
  /// - Parameter pair: A pair of these.
  /// - Returns: The levels.
  public func levels(of pair: ScoredPair) -> [Int] {
    layout.levels(of: pair.pattern)
  }
}

/// Blocks of a rule that were too large to compare.
public struct PassedOverBlocks: Sendable, Hashable {
  /// The rule as written.
  public let rule: String
  /// How many blocks.
  public let blocks: Int
  /// How many pairs they would have brought.
  public let pairs: Int
}
