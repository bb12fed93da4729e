import Foundation

/// Scores pairs and keeps those of some weight.
final class PairScorer: PairConsumer {
  private let evaluator: PairEvaluator
  private let scores: ScoreTable
  private let floor: Double
  private let candidates: CandidateBatch
  private var kept: [ScoredPair] = []
  private var compared = 0

  init(_ program: ComparisonProgram, _ scores: ScoreTable, floor: Double) {
    evaluator = PairEvaluator(program)
    self.scores = scores
    self.floor = floor
    candidates = CandidateBatch(WeightBounds(scores, program), scores, floor: floor)
  }

  /// The pairs kept and how many were compared.
  struct Output: Sendable {
    let kept: [ScoredPair]
    let compared: Int
  }

  func take(_ pairs: PairBatch, rule: Int) {
    compared += pairs.count
    let codes = evaluator.program.codes
    candidates.forEach(of: pairs, evaluator) { left, right, pattern in
      guard
        let score = scores.score(
          pattern, codes.codes + Int(left) * codes.stride,
          codes.codes + Int(right) * codes.stride, floor: floor)
      else { return }
      kept.append(
        ScoredPair(left: left, right: right, pattern: pattern, score: score, rule: Int32(rule)))
    }
  }

  func finish() -> Output {
    defer { (kept, compared) = ([], 0) }
    return Output(kept: kept, compared: compared)
  }

  /// Scores one pair, whether a rule brings it or not.
  func pair(_ left: UInt32, _ right: UInt32) -> ScoredPair {
    let pattern = evaluator.pattern(Int(left), Int(right))
    return ScoredPair(
      left: left, right: right, pattern: pattern, score: score(pattern, left, right), rule: -1)
  }

  /// Scores a pair by the levels that are known of it.
  func rescored(_ pair: ScoredPair) -> ScoredPair {
    ScoredPair(
      left: pair.left, right: pair.right, pattern: pair.pattern,
      score: score(pair.pattern, pair.left, pair.right), rule: pair.rule)
  }

  @inline(__always)
  private func score(_ pattern: UInt64, _ left: UInt32, _ right: UInt32) -> PairScore {
    let codes = evaluator.program.codes
    return scores.score(
      pattern, codes.codes + Int(left) * codes.stride, codes.codes + Int(right) * codes.stride)
  }
}
