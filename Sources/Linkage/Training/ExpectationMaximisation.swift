import Foundation

/// Learns what each latent class looks like from how often each pattern was seen.
///
/// A pass costs the number of patterns, not of pairs. That blocking showed only part of each class
/// is part of the likelihood: the unseen part is imputed from the class itself.
///
/// > Source: A. P. Dempster, N. M. Laird, D. B. Rubin (1977), Maximum likelihood from incomplete
/// > data via the EM algorithm; truncation as in `BlockedShare`.
struct ExpectationMaximisation {
  // The patterns' levels, one pattern after the other, as places among those of all comparisons.
  private let places: [Int]
  // Where the levels of each comparison start among all of them, and behind the last where they end.
  private let starts: [Int]
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

  /// Prepares learning.
  ///
  /// - Parameters:
  ///   - levels: The patterns' levels, by comparison and pattern.
  ///   - counts: How often each pattern was seen.
  ///   - blocked: The share that blocking shows.
  ///   - classes: What each class looks like at first.
  ///   - shares: The share of each class among the pairs seen.
  ///   - learns: Which classes are learned.
  ///   - fixed: Levels that are left alone, by comparison.
  ///   - isNull: Levels of missing values, by comparison.
  ///   - prior: What is held of the first class before any pair is seen.
  /// - Precondition: There is a class.
  init(
    levels: [[Int]], counts: [Double], blocked: BlockedShare, classes: [LevelChances],
    shares: [Double], learns: [Bool], fixed: [[Bool]], isNull: [[Bool]],
    prior: (LevelChances, Double)
  ) {
    precondition(!classes.isEmpty, "no class")
    starts = classes[0].chances.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    places = counts.indices.flatMap { [starts] pattern in
      levels.indices.map { starts[$0] + levels[$0][pattern] }
    }
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
    var posterior = [Double](repeating: 0, count: counts.count * classes.count)
    while passes < Self.mostPasses {
      passes += 1
      weigh(&posterior)
      let before = shares
      maximise(posterior)
      let moved = zip(before, shares).map { abs($0 - $1) }.max() ?? 0
      if moved < Self.tolerance, passes > 20 { break }
    }
  }

  /// The chance of a class, by pattern, given the pairs seen.
  func posterior(of index: Int) -> [Double] {
    var posterior = [Double](repeating: 0, count: counts.count * classes.count)
    weigh(&posterior)
    return counts.indices.map { posterior[$0 * classes.count + index] }
  }

  // The chances of the classes, one pattern after the other, given the pairs seen.
  private func weigh(_ posterior: inout [Double]) {
    let bases = classes.indices.map { log(shares[$0]) - log(blocked.share(of: classes[$0])) }
    let tables = classes.map { $0.chances.joined().map { log($0) } }
    posterior.withUnsafeMutableBufferPointer { posterior in
      for index in bases.indices { add(bases[index], tables[index], to: posterior, from: index) }
      for first in stride(from: 0, to: posterior.count, by: bases.count) {
        Self.share(posterior, first..<first + bases.count)
      }
    }
  }

  // The logarithms of one class, at every place of its own.
  private func add(
    _ base: Double, _ table: [Double], to weights: UnsafeMutableBufferPointer<Double>,
    from index: Int
  ) {
    let width = starts.count - 1
    places.withUnsafeBufferPointer { places in
      for pattern in counts.indices {
        var sum = base
        for place in pattern * width..<(pattern + 1) * width { sum += table[places[place]] }
        weights[pattern * classes.count + index] = sum
      }
    }
  }

  // From logarithms to shares of one.
  @inline(__always)
  private static func share(
    _ weights: UnsafeMutableBufferPointer<Double>, _ range: Range<Int>
  ) {
    var largest = -Double.infinity
    for place in range { largest = max(largest, weights[place]) }
    var sum = 0.0
    for place in range {
      weights[place] = exp(weights[place] - largest)
      sum += weights[place]
    }
    for place in range { weights[place] /= sum }
  }

  private mutating func maximise(_ posterior: [Double]) {
    let (total, stride) = (counts.reduce(0, +), classes.count)
    for index in classes.indices {
      let seen = counts.indices.map { posterior[$0 * stride + index] * counts[$0] }
      let sum = seen.reduce(0, +)
      shares[index] = max(sum / total, 1e-12)
      if learns[index], sum > 0 { learn(index, seen, sum) }
    }
  }

  private mutating func learn(_ index: Int, _ seen: [Double], _ sum: Double) {
    let old = classes[index]
    let all = sum / max(blocked.share(of: old), 1e-12)
    let found = totals(seen)
    for comparison in old.chances.indices {
      let totals = found[starts[comparison]..<starts[comparison + 1]]
      let unseen = unseen(comparison, old, all: all, seen: sum, Array(totals))
      classes[index].chances[comparison] = updated(
        index, comparison, zip(totals, unseen).map(+), old.chances[comparison])
    }
  }

  // How often each level of all comparisons was seen.
  private func totals(_ seen: [Double]) -> [Double] {
    let width = starts.count - 1
    var totals = [Double](repeating: 0, count: starts[width])
    totals.withUnsafeMutableBufferPointer { totals in
      places.withUnsafeBufferPointer { places in
        for pattern in seen.indices {
          for place in pattern * width..<(pattern + 1) * width {
            totals[places[place]] += seen[pattern]
          }
        }
      }
    }
    return totals
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
