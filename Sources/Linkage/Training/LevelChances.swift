import Foundation

/// How often each level of each comparison is given within one latent class.
struct LevelChances: Sendable, Hashable {
  /// By comparison and level; 1 for null levels, which weigh nothing.
  var chances: [[Double]]

  /// The logarithm of the chance of some levels, those of missing values left out.
  func logarithm(of levels: [Int]) -> Double {
    zip(chances, levels).reduce(0) { $0 + log($1.0[$1.1]) }
  }
}
