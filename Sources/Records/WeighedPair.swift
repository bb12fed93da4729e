import Foundation

/// Two units that were compared, what the model says of them, and what was made of it.
public struct WeighedPair: Sendable, Hashable {
  /// What was made of a pair.
  public enum Outcome: String, Sendable, CaseIterable {
    /// Both are one child.
    case joined
    /// The weight is for one child, and a contradiction keeps them apart.
    case contradicted
    /// The weight is for one child, and others of the cluster weigh more against it.
    case outweighed
    /// A reviewer decided that they are two children.
    case reviewed
    /// The weight is not enough.
    case below
  }

  /// The key of the first unit; below that of the second.
  public let left: Token
  /// The key of the second unit.
  public let right: Token
  /// Logarithm to base 2 of the odds that both are one child.
  public let weight: Double
  /// The chance that they are relatives.
  public let relative: Double
  /// The place of the blocking rule that brought the pair, from 0.
  public let rule: Int
  /// The levels by comparison, packed as the model lays them out.
  public let pattern: UInt64
  /// What was made of it.
  public var outcome: Outcome
  /// What forbade it, such as `K01`, or empty.
  public var reason: String

  /// Creates a pair.
  ///
  /// - Parameters:
  ///   - left: The key of the first unit.
  ///   - right: The key of the second unit.
  ///   - weight: Logarithm to base 2 of the odds that both are one child.
  ///   - relative: The chance that they are relatives.
  ///   - rule: The place of the blocking rule that brought the pair.
  ///   - pattern: The levels by comparison, packed.
  ///   - outcome: What was made of it.
  ///   - reason: What forbade it, or empty.
  public init(
    left: Token, right: Token, weight: Double, relative: Double, rule: Int, pattern: UInt64,
    outcome: Outcome, reason: String
  ) {
    self.left = left
    self.right = right
    self.weight = weight
    self.relative = relative
    self.rule = rule
    self.pattern = pattern
    self.outcome = outcome
    self.reason = reason
  }

  /// The chance that both are one child.
  public var probability: Double {
    1 / (1 + exp2(-weight))
  }
}
