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
    let (passed, rules) = (blocks.map(\.passedRecords), Array(blocks.indices))
    for (rule, touched) in blocks.enumerated() {
      let pieces = pieces(touched)
      let outputs = Workers.run(
        pieces: pieces.count,
        make: {
          OwnedPairs(
            make(), program, rules: rules[...rule], passed: passed, linkType: linkType)
        }
      ) { piece, pairs in
        for block in touched.blocks[pieces[piece]] { walk(touched, block, pairs) }
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

  // All pairs of wanted records in a block.
  private func walk(
    _ touched: TouchedBlocks, _ block: Range<Int>, _ pairs: OwnedPairs<PairScorer>
  ) {
    touched.entries.withUnsafeBufferPointer { entries in
      for place in block where isWanted[touched.record(entries[place])] {
        for partner in block {
          // Of two that are wanted the first brings the pair.
          if partner <= place, partner == place || isWanted[touched.record(entries[partner])] {
            continue
          }
          pairs.append(
            entries[min(place, partner)], entries[max(place, partner)],
            hasSides: touched.hasSides)
        }
      }
    }
  }
}
