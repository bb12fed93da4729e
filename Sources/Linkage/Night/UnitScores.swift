import Foundation

/// A model made ready for one table of units; workers score with it side by side.
final class UnitScores: @unchecked Sendable {
  private let program: ComparisonProgram
  private let scores: ScoreTable

  init(_ model: LinkageModel, _ table: ComparisonTable) throws(LinkageModelError) {
    program = try ComparisonProgram(model, for: table)
    scores = ScoreTable(model, program, table)
  }

  /// Where each comparison's level stands in a pattern.
  var layout: PatternLayout {
    program.layout
  }

  /// What scores one pair after the other.
  func scorer() -> PairScorer {
    PairScorer(program, scores, floor: -Double.infinity)
  }

  /// What each comparison of a pair adds, and what comes of all.
  func parts(
    _ left: UInt32, _ right: UInt32
  ) -> (fields: [(level: Int, bits: Double, frequency: Double)], score: PairScore) {
    let scored = scorer().pair(left, right)
    let codes = program.codes
    return (
      scores.parts(
        scored.pattern, codes.codes + Int(left) * codes.stride,
        codes.codes + Int(right) * codes.stride), scored.score
    )
  }

  /// The pairs of at least some weight, in the order in which they come.
  func score(_ pairs: [UnitKeys.Candidate], floor: Double) -> [ScoredPair] {
    inPieces(pairs, floor: floor) { scorer, pair in
      scorer.pair(pair.left, pair.right).brought(by: pair.rule)
    }
  }

  /// Pairs weighed by the levels that are known of them, of at least some weight.
  func rescored(_ pairs: [ScoredPair], floor: Double) -> [ScoredPair] {
    inPieces(pairs, floor: floor) { $0.rescored($1) }
  }

  private func inPieces<Pair: Sendable>(
    _ pairs: [Pair], floor: Double, _ score: @Sendable (PairScorer, Pair) -> ScoredPair
  ) -> [ScoredPair] {
    let size = max(1024, (pairs.count + Workers.count * 4 - 1) / (Workers.count * 4))
    let pieces = (pairs.count + size - 1) / size
    return Workers.map(pieces) { piece in
      let scorer = self.scorer()
      return pairs[piece * size..<min(pairs.count, (piece + 1) * size)].compactMap { pair in
        let scored = score(scorer, pair)
        return scored.score.weight >= floor ? scored : nil
      }
    }.flatMap { $0 as [ScoredPair] }
  }
}
