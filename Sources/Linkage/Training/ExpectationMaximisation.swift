import Foundation

/// Learns what each latent class looks like from how often each pattern was seen.
///
/// A pass costs the number of patterns, not of pairs. That blocking showed only part of each class
/// is part of the likelihood: the unseen part is imputed from the class itself.
///
/// > Source: A. P. Dempster, N. M. Laird, D. B. Rubin (1977), Maximum likelihood from incomplete
/// > data via the EM algorithm; truncation as in `BlockedShare`.
struct ExpectationMaximisation {
  /// The patterns' levels, by comparison and pattern.
  let levels: [[Int]]
  /// How often each pattern was seen.
  let counts: [Double]
  /// The share that blocking shows.
  let blocked: BlockedShare
  /// What each class looks like; in order of `LatentClass`.
  var classes: [LevelChances]
  /// The share of each class among the pairs seen.
  var shares: [Double]
  /// Which classes are learned.
  let learns: [Bool]
  /// Levels that are left alone, by comparison.
  let fixed: [[Bool]]
  /// Levels of missing values, by comparison.
  let isNull: [[Bool]]
  /// What is held of the first class before any pair is seen, and how many pairs that is worth.
  let prior: (chances: LevelChances, weight: Double)
  /// Passes made.
  private(set) var passes = 0

  private static let mostPasses = 500
  private static let tolerance = 1e-7

  init(
    levels: [[Int]], counts: [Double], blocked: BlockedShare, classes: [LevelChances],
    shares: [Double], learns: [Bool], fixed: [[Bool]], isNull: [[Bool]],
    prior: (LevelChances, Double)
  ) {
    self.levels = levels
    self.counts = counts
    self.blocked = blocked
    self.classes = classes
    self.shares = shares
    self.learns = learns
    self.fixed = fixed
    self.isNull = isNull
    self.prior = prior
  }

  /// Repeats until the shares stand still.
  mutating func run() {
    passes = 0
    while passes < Self.mostPasses {
      passes += 1
      let posterior = posterior()
      let before = shares
      maximise(posterior)
      let moved = zip(before, shares).map { abs($0 - $1) }.max() ?? 0
      if moved < Self.tolerance, passes > 20 { break }
    }
  }

  /// The chance of each class, by class and pattern, given the pairs seen.
  func posterior() -> [[Double]] {
    let bases = classes.indices.map { log(shares[$0]) - log(blocked.share(of: classes[$0])) }
    var posterior = classes.indices.map { joint(classes[$0], base: bases[$0]) }
    for pattern in counts.indices {
      var largest = -Double.infinity
      for index in posterior.indices { largest = max(largest, posterior[index][pattern]) }
      var sum = 0.0
      for index in posterior.indices {
        posterior[index][pattern] = exp(posterior[index][pattern] - largest)
        sum += posterior[index][pattern]
      }
      for index in posterior.indices { posterior[index][pattern] /= sum }
    }
    return posterior
  }

  private func joint(_ chances: LevelChances, base: Double) -> [Double] {
    var sums = [Double](repeating: base, count: counts.count)
    for (comparison, levels) in levels.enumerated() {
      let table = chances.chances[comparison].map(log)
      for pattern in sums.indices { sums[pattern] += table[levels[pattern]] }
    }
    return sums
  }

  private mutating func maximise(_ posterior: [[Double]]) {
    let total = counts.reduce(0, +)
    for index in classes.indices {
      let seen = zip(posterior[index], counts).map(*)
      let sum = seen.reduce(0, +)
      shares[index] = max(sum / total, 1e-12)
      if learns[index], sum > 0 { learn(index, seen, sum) }
    }
  }

  private mutating func learn(_ index: Int, _ seen: [Double], _ sum: Double) {
    let old = classes[index]
    let all = sum / max(blocked.share(of: old), 1e-12)
    for comparison in old.chances.indices {
      var totals = [Double](repeating: 0, count: old.chances[comparison].count)
      let given = levels[comparison]
      for pattern in seen.indices { totals[given[pattern]] += seen[pattern] }
      let unseen = unseen(comparison, old, all: all, seen: sum, totals)
      classes[index].chances[comparison] = updated(
        index, comparison, zip(totals, unseen).map(+), old.chances[comparison])
    }
  }

  private func updated(
    _ index: Int, _ comparison: Int, _ totals: [Double], _ before: [Double]
  ) -> [Double] {
    let free = before.indices.filter { !fixed[comparison][$0] }
    let answered = free.reduce(0) { $0 + totals[$1] }
    guard answered > 0 else { return before }
    let kept = before.indices.filter { fixed[comparison][$0] && !isNull[comparison][$0] }
    let room = 1 - kept.reduce(0) { $0 + before[$1] }
    var (after, sum) = (before, 0.0)
    for level in free {
      var count = totals[level]
      if index == LatentClass.match.rawValue {
        count += prior.weight * prior.chances.chances[comparison][level]
      }
      after[level] = max(count, 1e-9 * answered)
      sum += after[level]
    }
    for level in free { after[level] *= room / sum }
    return after
  }

  // Outside the blocks a comparison that rules ask agrees less often than inside, and is missing
  // more often; others are there as often as inside.
  private func unseen(
    _ comparison: Int, _ old: LevelChances, all: Double, seen: Double, _ totals: [Double]
  ) -> [Double] {
    let before = old.chances[comparison]
    guard let (agreeing, differing, presence) = blocked.shares(of: old, by: comparison) else {
      let answered = before.indices.filter { !isNull[comparison][$0] }
        .reduce(0) { $0 + totals[$1] }
      return before.map { (all - seen) * answered / seen * $0 }
    }
    return before.enumerated().map { level, chance in
      all * presence * chance * (level == 1 ? 1 - agreeing : 1 - differing)
    }
  }
}
