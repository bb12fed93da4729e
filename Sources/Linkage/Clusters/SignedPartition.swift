/// Parts records so that the weights inside the parts add up to the most.
///
/// Weights speak for (above 0) and against two records being one child; those between parts do not
/// count. Few records are parted exactly, more by joining the strongest first.
///
/// > Source: N. Bansal, A. Blum, S. Chawla (2004), Correlation clustering; greedy additive joining
/// > after M. Keuper et al. (2015), Efficient decomposition of image and mesh graphs.
struct SignedPartition {
  private static let mostExact = 11

  /// The part of each record, numbered by first member; as many as records.
  static func of(_ weights: [[Double]]) -> [Int] {
    weights.count <= mostExact ? exact(weights) : greedy(weights)
  }

  /// The best of all partitions, over all sets of records.
  static func exact(_ weights: [[Double]]) -> [Int] {
    let count = weights.count
    let inside = insideSums(weights)
    var (best, choice) = (
      [Double](repeating: 0, count: 1 << count), [Int](repeating: 0, count: 1 << count)
    )
    for set in 1..<1 << count {
      let first = set & -set
      var (rest, top, part) = (set ^ first, -Double.infinity, first)
      // Every part that holds the first record of the set, larger ones first.
      while true {
        let candidate = rest | first
        let value = inside[candidate] + best[set ^ candidate]
        if value > top { (top, part) = (value, candidate) }
        if rest == 0 { break }
        rest = (rest - 1) & (set ^ first)
      }
      (best[set], choice[set]) = (top, part)
    }
    return parts(choice, count)
  }

  private static func insideSums(_ weights: [[Double]]) -> [Double] {
    let count = weights.count
    var sums = [Double](repeating: 0, count: 1 << count)
    for set in 1..<1 << count {
      let first = set.trailingZeroBitCount
      let rest = set & (set - 1)
      var sum = sums[rest]
      var others = rest
      while others != 0 {
        sum += weights[first][others.trailingZeroBitCount]
        others &= others - 1
      }
      sums[set] = sum
    }
    return sums
  }

  private static func parts(_ choice: [Int], _ count: Int) -> [Int] {
    var (labels, set, label) = ([Int](repeating: 0, count: count), (1 << count) - 1, 0)
    while set != 0 {
      for record in 0..<count where choice[set] >> record & 1 == 1 { labels[record] = label }
      set ^= choice[set]
      label += 1
    }
    return labels
  }

  /// Joins the two parts with the largest sum of weights between them, as long as it is above 0.
  static func greedy(_ weights: [[Double]]) -> [Int] {
    var between = weights
    var labels = Array(weights.indices)
    var alive = Array(weights.indices)
    while let (one, other) = strongest(between, alive) {
      for part in alive where part != one && part != other {
        between[one][part] += between[other][part]
        between[part][one] = between[one][part]
      }
      alive.removeAll { $0 == other }
      for record in labels.indices where labels[record] == other { labels[record] = one }
    }
    var numbers: [Int: Int] = [:]
    return labels.map { label in
      if let known = numbers[label] { return known }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
  }

  private static func strongest(_ between: [[Double]], _ alive: [Int]) -> (Int, Int)? {
    var (top, found): (Double, (Int, Int)?) = (0, nil)
    for (place, one) in alive.enumerated() {
      for other in alive[(place + 1)...] where between[one][other] > top {
        (top, found) = (between[one][other], (one, other))
      }
    }
    return found
  }
}
