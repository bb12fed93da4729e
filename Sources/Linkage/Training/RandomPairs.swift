/// Pairs drawn at random, by which chance agreement is measured.
struct RandomPairs {
  let program: ComparisonProgram
  let linkType: LinkageModel.LinkType
  /// The records in an order that is not that of their rows.
  let order: [UInt32]

  private static let pairsPerPiece = 1 << 15

  /// Counts the patterns of all pairs where they are few, else of as many drawn at random.
  func patterns(atMost limit: Int) -> PatternCounts {
    let count = program.codes.count
    guard count > 1 else { return PatternCounts() }
    let isAll = count * (count - 1) / 2 <= limit
    let pieces = isAll ? count : (limit + Self.pairsPerPiece - 1) / Self.pairsPerPiece
    let outputs = Workers.run(pieces: pieces, make: { PatternCounter(program) }) { piece, counter in
      var batch = PairBatch()
      defer { batch.deallocate() }
      if isAll {
        fill(&batch, partnersOf: piece, counter)
      } else {
        draw(&batch, piece, counter)
      }
    }
    var sum = PatternCounts()
    for output in outputs { sum.add(output) }
    return sum
  }

  private func fill(_ batch: inout PairBatch, partnersOf left: Int, _ counter: PatternCounter) {
    for right in left + 1..<max(left + 1, program.codes.count) {
      add(UInt32(left), UInt32(right), to: &batch, counter)
    }
    flush(&batch, counter)
  }

  // Every piece has its own stream of numbers, whoever works on it.
  private func draw(_ batch: inout PairBatch, _ piece: Int, _ counter: PatternCounter) {
    var state = ByteHash.mix(UInt64(piece) &+ 0x5DEE_CE66)
    let count = UInt64(program.codes.count)
    for _ in 0..<Self.pairsPerPiece {
      state = ByteHash.mix(state)
      let left = order[Int(((state >> 32) * count) >> 32)]
      let right = order[Int(((state & 0xFFFF_FFFF) * count) >> 32)]
      if left != right { add(min(left, right), max(left, right), to: &batch, counter) }
    }
    flush(&batch, counter)
  }

  private func add(
    _ left: UInt32, _ right: UInt32, to batch: inout PairBatch, _ counter: PatternCounter
  ) {
    if linkType == .link, program.sources[Int(left)] == program.sources[Int(right)] { return }
    batch.append(left, right)
    if batch.count == PairBatch.capacity { flush(&batch, counter) }
  }

  private func flush(_ batch: inout PairBatch, _ counter: PatternCounter) {
    program.codes.bringNear(batch)
    counter.take(batch, rule: 0)
    batch.count = 0
  }
}
