/// All pairs that blocking rules bring, each once, in batches and in a fixed order.
///
/// A pair belongs to the first rule that holds of it and did not pass over its block, which is
/// found by asking the earlier rules.
struct PairStream: Sendable {
  let program: ComparisonProgram
  let linkType: LinkageModel.LinkType
  let largestBlock: Int
  /// The rules, by their places in the model.
  let rules: [Int]
  /// Of so many blocks one is looked at.
  var thinning: UInt64 = 1

  /// What came of a stream.
  struct Result<Output: Sendable> {
    /// What each piece of work gave, in order.
    var outputs: [Output] = []
    /// What each rule passed over, in order.
    var passedOver: [RuleBlocks.PassedOver] = []
  }

  /// Hands all pairs to consumers.
  func run<Consumer: PairConsumer>(_ make: @Sendable () -> Consumer) -> Result<Consumer.Output> {
    var result = Result<Consumer.Output>()
    var (order, passed): (Int, [RecordSet]) = (0, [])
    while order < rules.count {
      let group = order..<min(rules.count, order + Workers.count)
      let prepared = Workers.map(group.count) { place in
        RuleBlocks(
          program.rules[rules[group.lowerBound + place]], program.codes, largest: largestBlock,
          thinning: thinning)
      }
      passed += prepared.map(\.passedRecords)
      for (place, blocks) in prepared.enumerated() {
        result.passedOver.append(blocks.passedOver)
        result.outputs += Workers.run(
          pieces: blocks.pieces.count,
          make: {
            Step(consumer: make(), evaluator: PairEvaluator(program))
          }
        ) { [passed] piece, step in
          walk(blocks, blocks.pieces[piece], group.lowerBound + place, step) {
            flush(step, group.lowerBound + place, passed)
          }
        }
      }
      order = group.upperBound
    }
    return result
  }

  /// A consumer and what it needs to judge who owns a pair.
  private final class Step<Consumer: PairConsumer>: PairConsumer {
    let consumer: Consumer
    let evaluator: PairEvaluator
    var batch = PairBatch()

    init(consumer: Consumer, evaluator: PairEvaluator) {
      self.consumer = consumer
      self.evaluator = evaluator
    }

    deinit {
      batch.deallocate()
    }

    func take(_ pairs: PairBatch, rule: Int) {
      consumer.take(pairs, rule: rule)
    }

    func finish() -> Consumer.Output {
      consumer.finish()
    }
  }

  // All pairs of the blocks, whoever owns them.
  @inline(__always)
  private func walk<Consumer: PairConsumer>(
    _ blocks: RuleBlocks, _ piece: Range<Int>, _ order: Int, _ step: Step<Consumer>,
    _ flush: () -> Void
  ) {
    let linksOnly = linkType == .link
    blocks.entries.withUnsafeBufferPointer { entries in
      program.sources.withUnsafeBufferPointer { sources in
        var end = piece.lowerBound
        for place in piece {
          if place >= end { end = Self.end(of: place, in: entries) }
          for partner in place + 1..<max(place + 1, end) {
            guard let (left, right) = Self.pair(entries[place], entries[partner], blocks.hasSides)
            else { continue }
            if linksOnly, sources[Int(left)] == sources[Int(right)] { continue }
            step.batch.append(left, right)
            if step.batch.count == PairBatch.capacity { flush() }
          }
        }
      }
    }
    flush()
  }

  // Hands on the pairs that the rule owns.
  private func flush<Consumer: PairConsumer>(
    _ step: Step<Consumer>, _ order: Int, _ passed: [RecordSet]
  ) {
    let (rule, earlier) = (rules[order], Array(rules[..<order]))
    program.codes.bringNear(step.batch)
    step.batch.keep { left, right in
      step.evaluator.holds(rule, Int(left), Int(right))
        && !isBrought(left, right, by: earlier, passed, step.evaluator)
    }
    step.take(step.batch, rule: rule)
    step.batch.count = 0
  }

  // Whether an earlier rule brings the pair.
  @inline(__always)
  private func isBrought(
    _ left: UInt32, _ right: UInt32, by earlier: [Int], _ passed: [RecordSet],
    _ evaluator: PairEvaluator
  ) -> Bool {
    for place in earlier.indices
    where evaluator.holds(earlier[place], Int(left), Int(right))
      && !passed[place].contains(Int(left))
    { return true }
    return false
  }

  private static func end(of place: Int, in entries: UnsafeBufferPointer<UInt64>) -> Int {
    var end = place + 1
    while end < entries.count, entries[end] >> 32 == entries[place] >> 32 { end += 1 }
    return end
  }

  /// The records of two entries of a block; nothing where they are no pair.
  ///
  /// Where sides differ the left side must be of the earlier record, so that a pair comes once.
  @inline(__always)
  static func pair(
    _ one: UInt64, _ other: UInt64, _ hasSides: Bool
  ) -> (UInt32, UInt32)? {
    let (first, second) = (UInt32(truncatingIfNeeded: one), UInt32(truncatingIfNeeded: other))
    guard hasSides else { return (first, second) }
    guard first & 1 != second & 1 else { return nil }
    let (left, right) = first & 1 == 0 ? (first >> 1, second >> 1) : (second >> 1, first >> 1)
    return left < right ? (left, right) : nil
  }
}
