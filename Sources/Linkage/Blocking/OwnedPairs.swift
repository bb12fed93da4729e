/// Gathers the pairs that a rule brings and hands on those that it owns.
///
/// A pair belongs to the first rule that holds of it and does not pass over its block.
final class OwnedPairs<Consumer: PairConsumer>: PieceWorker {
  private let consumer: Consumer
  private let evaluator: PairEvaluator
  // The rules by their places in the model, up to and with the one that brings the pairs.
  private let rules: ArraySlice<Int>
  private let passed: [RecordSet]
  private let linksOnly: Bool
  private var batch = PairBatch()

  /// Prepares gathering for one rule.
  ///
  /// - Parameters:
  ///   - consumer: Who takes the pairs that the rule owns.
  ///   - program: The rules and the records.
  ///   - rules: The rules by their places in the model, the last of them the one that brings pairs.
  ///   - passed: By rule the records of blocks that it passes over.
  ///   - linkType: Whether pairs of one source are none.
  init(
    _ consumer: Consumer, _ program: ComparisonProgram, rules: ArraySlice<Int>,
    passed: [RecordSet], linkType: LinkageModel.LinkType
  ) {
    self.consumer = consumer
    evaluator = PairEvaluator(program)
    self.rules = rules
    self.passed = passed
    linksOnly = linkType == .link
  }

  deinit {
    batch.deallocate()
  }

  /// Takes what two entries of a block bring; nothing where they are no pair.
  @inline(__always)
  func append(_ one: UInt64, _ other: UInt64, hasSides: Bool) {
    guard let (left, right) = Self.pair(one, other, hasSides) else { return }
    if linksOnly, isOfOneSource(left, right) { return }
    batch.append(left, right)
    if batch.count == PairBatch.capacity { flush() }
  }

  /// The records of two entries of a block; nothing where they are no pair.
  ///
  /// Where sides differ the left side must be of the earlier record, so that a pair comes once.
  @inline(__always)
  private static func pair(
    _ one: UInt64, _ other: UInt64, _ hasSides: Bool
  ) -> (UInt32, UInt32)? {
    let (first, second) = (UInt32(truncatingIfNeeded: one), UInt32(truncatingIfNeeded: other))
    guard hasSides else { return (first, second) }
    guard first & 1 != second & 1 else { return nil }
    let (left, right) = first & 1 == 0 ? (first >> 1, second >> 1) : (second >> 1, first >> 1)
    return left < right ? (left, right) : nil
  }

  private func isOfOneSource(_ left: UInt32, _ right: UInt32) -> Bool {
    evaluator.program.sources[Int(left)] == evaluator.program.sources[Int(right)]
  }

  func finish() -> Consumer.Output {
    flush()
    return consumer.finish()
  }

  private func flush() {
    guard batch.count > 0, let rule = rules.last else { return }
    evaluator.program.codes.bringNear(batch)
    batch.keep { left, right in
      evaluator.holds(rule, Int(left), Int(right)) && !isBrought(left, right)
    }
    consumer.take(batch, rule: rule)
    batch.count = 0
  }

  // Whether an earlier rule brings the pair.
  @inline(__always)
  private func isBrought(_ left: UInt32, _ right: UInt32) -> Bool {
    for place in 0..<rules.count - 1
    where evaluator.holds(rules[place], Int(left), Int(right))
      && !passed[place].contains(Int(left))
    { return true }
    return false
  }
}
