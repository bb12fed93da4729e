import Records

/// Counts how often every level is given tonight, for one child and by chance.
struct LevelTally {
  private let model: LinkageModel
  private let night: Night
  private let scores: UnitScores
  /// The units in an order that no key has a part in.
  private let order: [UInt32]

  private static let draws = 20_000

  /// Prepares the count.
  init(
    _ model: LinkageModel, _ night: Night, _ scores: UnitScores, order: [UInt32]
  ) {
    self.model = model
    self.night = night
    self.scores = scores
    self.order = order
  }

  /// The shares of all levels but the missing ones.
  ///
  /// Every pair counts as one child as far as the model holds it to be one.
  ///
  /// - Parameter month: Months since the year 0.
  /// - Returns: The shares, in the model's order.
  func shares(month: Int) -> [LevelShare] {
    var same = model.comparisons.map { Array(repeating: 0.0, count: $0.levels.count) }
    for pair in night.pairs { count(pair.pattern, pair.score.probability, &same) }
    var drawn = model.comparisons.map { Array(repeating: 0.0, count: $0.levels.count) }
    for pattern in patterns() { count(pattern, 1, &drawn) }
    return model.comparisons.indices.flatMap { place in
      let comparison = model.comparisons[place]
      let free = comparison.levels.indices.filter { !comparison.levels[$0].isNull }
      func share(_ counts: [[Double]], _ level: Int) -> LinkageQuality.Share {
        LinkageQuality.Share(
          Int(counts[place][level].rounded()),
          of: free.reduce(0) { $0 + Int(counts[place][$1].rounded()) })
      }
      return free.map { level in
        LevelShare(
          month: month, comparison: comparison.name, level: comparison.levels[level].label,
          same: share(same, level), drawn: share(drawn, level))
      }
    }
  }

  private func count(_ pattern: UInt64, _ weight: Double, _ counts: inout [[Double]]) {
    for place in counts.indices {
      counts[place][scores.layout.level(place, of: pattern)] += weight
    }
  }

  /// The patterns of units drawn by a fixed series of numbers, so that a night can be repeated.
  private func patterns() -> [UInt64] {
    let count = UInt64(order.count)
    guard count > 1 else { return [] }
    let scorer = scores.scorer()
    var state: UInt64 = 1
    return (0..<Self.draws).compactMap { _ in
      state = ByteHash.mix(state)
      let left = order[Int(((state >> 32) * count) >> 32)]
      let right = order[Int(((state & 0xFFFF_FFFF) * count) >> 32)]
      return left == right ? nil : scorer.pair(left, right).pattern
    }
  }
}
