/// Counts the patterns of pairs.
final class PatternCounter: PairConsumer {
  private let evaluator: PairEvaluator
  private let patterns: UnsafeMutablePointer<UInt64>
  private var counts = PatternCounts()

  init(_ program: ComparisonProgram) {
    evaluator = PairEvaluator(program)
    patterns = .allocate(capacity: PairBatch.capacity)
  }

  deinit {
    patterns.deallocate()
  }

  func take(_ pairs: PairBatch, rule: Int) {
    evaluator.patterns(of: pairs, into: patterns)
    for index in 0..<pairs.count { counts.add(patterns[index]) }
  }

  func finish() -> PatternCounts {
    defer { counts = PatternCounts() }
    return counts
  }
}
