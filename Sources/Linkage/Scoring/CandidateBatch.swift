import Foundation

/// The pairs of a batch that can still weigh enough, while their levels are found one comparison
/// after the other.
///
/// Comparisons are asked of all pairs that are left before the next one is, so that what one of them
/// looks at stays near the processor.
final class CandidateBatch {
  private let bounds: WeightBounds
  private let scores: ScoreTable
  private let least: Double
  private let candidates: UnsafeMutablePointer<Candidate>
  private var count = 0

  private struct Candidate {
    let left: UInt32
    let right: UInt32
    var pattern: UInt64 = 0
    // The comparisons of which the level is not known, one bit each.
    var open: UInt64 = 0
    var bound: SIMD2<Double>
  }

  /// Makes room for a batch.
  ///
  /// - Parameters:
  ///   - bounds: What pairs can weigh at most.
  ///   - scores: What they weigh.
  ///   - floor: The weight, in bits, below which a pair is let go.
  init(_ bounds: WeightBounds, _ scores: ScoreTable, floor: Double) {
    self.bounds = bounds
    self.scores = scores
    least = floor * M_LN2 - bounds.slack
    candidates = .allocate(capacity: PairBatch.capacity)
  }

  deinit {
    candidates.deallocate()
  }

  /// Calls with every pair of a batch that may weigh as much as the floor, in order, and its pattern.
  @inline(__always)
  func forEach(
    of pairs: PairBatch, _ evaluator: PairEvaluator,
    _ body: (_ left: UInt32, _ right: UInt32, _ pattern: UInt64) -> Void
  ) {
    begin(pairs, evaluator)
    for comparison in bounds.order { ask(comparison, evaluator) }
    for place in 0..<count {
      body(candidates[place].left, candidates[place].right, candidates[place].pattern)
    }
  }

  // What is seen at once.
  private func begin(_ pairs: PairBatch, _ evaluator: PairEvaluator) {
    let program = evaluator.program
    count = 0
    for index in 0..<pairs.count {
      var candidate = Candidate(
        left: pairs.left[index], right: pairs.right[index], bound: bounds.base)
      for comparison in 0..<program.comparisonCount {
        see(comparison, &candidate, evaluator)
      }
      keep(candidate)
    }
  }

  @inline(__always)
  private func see(
    _ comparison: Int, _ candidate: inout Candidate, _ evaluator: PairEvaluator
  ) {
    let levels = evaluator.program.comparisons[comparison]
    if let level = evaluator.seen(levels, Int(candidate.left), Int(candidate.right)) {
      take(level, comparison, levels, &candidate, evaluator)
    } else {
      candidate.open |= 1 << UInt64(comparison)
      candidate.bound += bounds.best(comparison)
    }
  }

  @inline(__always)
  private func ask(_ comparison: Int, _ evaluator: PairEvaluator) {
    let levels = evaluator.program.comparisons[comparison]
    let all = count
    count = 0
    for place in 0..<all {
      var candidate = candidates[place]
      if candidate.open >> UInt64(comparison) & 1 == 1 {
        candidate.bound -= bounds.best(comparison)
        let level = evaluator.found(levels, Int(candidate.left), Int(candidate.right))
        take(level, comparison, levels, &candidate, evaluator)
      }
      keep(candidate)
    }
  }

  @inline(__always)
  private func take(
    _ level: Int, _ comparison: Int, _ levels: ComparisonProgram.Levels,
    _ candidate: inout Candidate, _ evaluator: PairEvaluator
  ) {
    let codes = evaluator.program.codes
    candidate.pattern |= UInt64(level) << levels.shift
    candidate.bound +=
      bounds.gain(comparison, level)
      - scores.commonness(
        comparison, level, codes.codes + Int(candidate.left) * codes.stride,
        codes.codes + Int(candidate.right) * codes.stride)
  }

  @inline(__always)
  private func keep(_ candidate: Candidate) {
    guard min(candidate.bound.x, candidate.bound.y) >= least else { return }
    candidates[count] = candidate
    count += 1
  }
}
