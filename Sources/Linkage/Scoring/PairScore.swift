import Foundation

/// What a model says of one pair.
public struct PairScore: Sendable, Hashable {
  /// Logarithm to base 2 of the odds that the records are one child.
  public let weight: Double
  /// The chance that they are two relatives.
  public let relative: Double

  /// The chance that they are one child.
  public var probability: Double {
    1 / (1 + exp2(-weight))
  }

  /// The chance that they are two children who are not related.
  public var unrelated: Double {
    max(0, 1 - probability - relative)
  }
}

extension PairScore {
  /// The weight that a probability is.
  static func weight(of probability: Double) -> Double {
    log2(probability / (1 - probability))
  }
}
