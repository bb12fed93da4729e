/// A pair that was compared, and what the model says of it.
public struct ScoredPair: Sendable {
  /// The earlier record.
  public let left: UInt32
  /// The later record.
  public let right: UInt32
  /// The levels of all comparisons, packed.
  let pattern: UInt64
  /// What the model says.
  public let score: PairScore
  /// The rule that brought it, by its place in the model.
  public let rule: Int32

  /// The same pair, brought by a rule.
  func brought(by rule: Int32) -> ScoredPair {
    ScoredPair(left: left, right: right, pattern: pattern, score: score, rule: rule)
  }
}
