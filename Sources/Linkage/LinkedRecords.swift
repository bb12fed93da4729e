/// What linkage found in a table: pairs, clusters, and what blocking passed over.
public struct LinkedRecords: Sendable {
  /// The pairs kept, in order of rules and records.
  public private(set) var pairs: [ScoredPair]
  /// The cluster of every record, as the number of its first record.
  public let clusterOfRecord: [UInt32]
  /// Pairs compared.
  public let compared: Int
  /// What each rule passed over because a block was too large; in order of rules.
  public let passedOver: [PassedOverBlocks]
  let layout: PatternLayout

  /// The same with the pairs alone that weigh so much.
  func keeping(_ least: Double) -> LinkedRecords {
    var linked = self
    linked.pairs.removeAll { $0.score.weight < least }
    return linked
  }

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

  /// Counts what a rule passed over.
  ///
  /// - Parameters:
  ///   - rule: The rule as written.
  ///   - blocks: How many blocks.
  ///   - pairs: How many pairs they would have brought.
  public init(rule: String, blocks: Int, pairs: Int) {
    self.rule = rule
    self.blocks = blocks
    self.pairs = pairs
  }

  /// Whether both numbers can be counts.
  var isCount: Bool {
    0...(Int.max / 4) ~= blocks && 0...(Int.max / 4) ~= pairs
  }

  /// The same with so many more, or fewer, as far as none.
  func adding(_ more: RuleBlocks.PassedOver) -> PassedOverBlocks {
    PassedOverBlocks(
      rule: rule, blocks: max(0, blocks + more.blocks), pairs: max(0, pairs + more.pairs))
  }
}
