/// The pairs of wanted records with all others that rules bring, each once, weighed.
///
/// A pair belongs to the first rule that holds of it and does not pass over its block, as in
/// `PairStream`.
struct NightPairs {
  let program: ComparisonProgram
  let linkType: LinkageModel.LinkType
  /// Whether all pairs of a record are to be compared.
  let isWanted: [Bool]

  private static let pairsPerPiece = 1 << 14

  /// Weighs pairs and keeps those of some weight.
  ///
  /// - Parameters:
  ///   - blocks: By rule the blocks in which wanted records stand.
  ///   - make: Makes what weighs pairs, one for each worker.
  /// - Returns: The pairs kept in order of rules and blocks, and how many were compared.
  func scored(
    _ blocks: [TouchedBlocks], _ make: @Sendable () -> PairScorer
  ) -> (kept: [ScoredPair], compared: Int) {
    var (kept, compared): ([ScoredPair], Int) = ([], 0)
    let passed = blocks.map(\.passedRecords)
    for (rule, touched) in blocks.enumerated() {
      let pieces = pieces(touched)
      let outputs = Workers.run(
        pieces: pieces.count, make: { Step(scorer: make(), evaluator: PairEvaluator(program)) }
      ) { piece, step in
        for block in touched.blocks[pieces[piece]] { walk(touched, block, rule, passed, step) }
        step.flush(rule)
      }
      for output in outputs {
        kept += output.kept
        compared += output.compared
      }
    }
    return (kept, compared)
  }

  // Runs of blocks of about equal work.
  private func pieces(_ touched: TouchedBlocks) -> [Range<Int>] {
    var (pieces, first, work): ([Range<Int>], Int, Int) = ([], 0, 0)
    for (place, block) in touched.blocks.enumerated() {
      work += touched.entries[block].count { isWanted[touched.record($0)] } * block.count
      guard work >= Self.pairsPerPiece else { continue }
      pieces.append(first..<place + 1)
      (first, work) = (place + 1, 0)
    }
    return work > 0 ? pieces + [first..<touched.blocks.count] : pieces
  }

  private func walk(
    _ touched: TouchedBlocks, _ block: Range<Int>, _ rule: Int, _ passed: [RecordSet],
    _ step: Step
  ) {
    touched.entries.withUnsafeBufferPointer { entries in
      for place in block where isWanted[touched.record(entries[place])] {
        for partner in block {
          // Of two that are wanted the first brings the pair.
          if partner <= place, partner == place || isWanted[touched.record(entries[partner])] {
            continue
          }
          let (one, other) = (entries[min(place, partner)], entries[max(place, partner)])
          guard let (left, right) = PairStream.pair(one, other, touched.hasSides),
            isBrought(left, right, by: rule, passed, step.evaluator)
          else { continue }
          step.append(left, right, rule)
        }
      }
    }
  }

  @inline(__always)
  private func isBrought(
    _ left: UInt32, _ right: UInt32, by rule: Int, _ passed: [RecordSet],
    _ evaluator: PairEvaluator
  ) -> Bool {
    if linkType == .link, program.sources[Int(left)] == program.sources[Int(right)] {
      return false
    }
    guard evaluator.holds(rule, Int(left), Int(right)) else { return false }
    for earlier in 0..<rule
    where evaluator.holds(earlier, Int(left), Int(right))
      && !passed[earlier].contains(Int(left))
    { return false }
    return true
  }

  /// A scorer and what it needs to judge who owns a pair.
  private final class Step: PairConsumer {
    let scorer: PairScorer
    let evaluator: PairEvaluator
    private var batch = PairBatch()

    init(scorer: PairScorer, evaluator: PairEvaluator) {
      self.scorer = scorer
      self.evaluator = evaluator
    }

    deinit {
      batch.deallocate()
    }

    func append(_ left: UInt32, _ right: UInt32, _ rule: Int) {
      batch.append(left, right)
      if batch.count == PairBatch.capacity { flush(rule) }
    }

    func flush(_ rule: Int) {
      scorer.take(batch, rule: rule)
      batch.count = 0
    }

    func take(_ pairs: PairBatch, rule: Int) {
      scorer.take(pairs, rule: rule)
    }

    func finish() -> PairScorer.Output {
      scorer.finish()
    }
  }
}
