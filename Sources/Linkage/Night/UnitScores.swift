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
    inPieces(pairs) { scorer, pairs in
      pairs.compactMap { Self.scored($0, scorer, floor: floor) }
    }.flatMap { $0 as [ScoredPair] }
  }

  /// The pairs of wanted units that keys bring, of at least some weight.
  ///
  /// - Returns: The pairs in no order that means anything, and how many were compared.
  func score(
    _ keys: UnitKeys, wanted: [Bool], floor: Double
  ) -> (pairs: [ScoredPair], compared: Int) {
    let units = wanted.indices.filter { wanted[$0] }.map { UInt32($0) }
    let pieces = inPieces(units) { scorer, units in
      var (pairs, compared): ([ScoredPair], Int) = ([], 0)
      for unit in units {
        let candidates = keys.candidates(of: unit, wanted: wanted)
        compared += candidates.count
        pairs += candidates.lazy.compactMap { Self.scored($0, scorer, floor: floor) }
      }
      return (pairs, compared)
    }
    return (pieces.flatMap(\.0), pieces.reduce(0) { $0 + $1.1 })
  }

  /// Pairs weighed by the levels that are known of them, of at least some weight.
  func rescored(_ pairs: [ScoredPair], floor: Double) -> [ScoredPair] {
    inPieces(pairs) { scorer, pairs in
      pairs.lazy.map { scorer.rescored($0) }.filter { $0.score.weight >= floor }
    }.flatMap { $0 as [ScoredPair] }
  }

  private static func scored(
    _ pair: UnitKeys.Candidate, _ scorer: PairScorer, floor: Double
  ) -> ScoredPair? {
    let scored = scorer.pair(pair.left, pair.right)
    return scored.score.weight >= floor ? scored.brought(by: pair.rule) : nil
  }

  private func inPieces<Element: Sendable, Result: Sendable>(
    _ elements: [Element], _ work: @Sendable (PairScorer, ArraySlice<Element>) -> Result
  ) -> [Result] {
    let size = max(1024, (elements.count + Workers.count * 4 - 1) / (Workers.count * 4))
    return Workers.map((elements.count + size - 1) / size) { piece in
      work(scorer(), elements[piece * size..<min(elements.count, (piece + 1) * size)])
    }
  }
}
