/// All pairs that blocking rules bring, each once, in batches and in a fixed order.
///
/// A pair belongs to the first rule that holds of it and did not pass over its block.
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
        let rules = rules[...(group.lowerBound + place)]
        result.outputs += Workers.run(
          pieces: blocks.pieces.count,
          make: { [passed] in
            OwnedPairs(make(), program, rules: rules, passed: passed, linkType: linkType)
          }
        ) { piece, pairs in walk(blocks, blocks.pieces[piece], pairs) }
      }
      order = group.upperBound
    }
    return result
  }

  private func walk<Consumer: PairConsumer>(
    _ blocks: RuleBlocks, _ piece: Range<Int>, _ pairs: OwnedPairs<Consumer>
  ) {
    blocks.entries.withUnsafeBufferPointer { entries in
      var end = piece.lowerBound
      for place in piece {
        if place >= end { end = Self.end(of: place, in: entries) }
        for partner in place + 1..<max(place + 1, end) {
          pairs.append(entries[place], entries[partner], hasSides: blocks.hasSides)
        }
      }
    }
  }

  private static func end(of place: Int, in entries: UnsafeBufferPointer<UInt64>) -> Int {
    var end = place + 1
    while end < entries.count, entries[end] >> 32 == entries[place] >> 32 { end += 1 }
    return end
  }
}
