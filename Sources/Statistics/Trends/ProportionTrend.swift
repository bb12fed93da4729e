/// Tests of several proportions in a row, such as five years.
public enum ProportionTrend {
  /// Whether proportions rise or fall along their order.
  ///
  /// For separate periods of one length: months of a rolling year share children and must not be
  /// tested so. The published convention wants exactly the last five annual points.
  ///
  /// - Parameters:
  ///   - counts: How many had the attribute; counts, length n, in order of time.
  ///   - totals: How many there were; counts, same order.
  /// - Returns: The test on one degree of freedom; nil with fewer than two periods that have
  ///   anybody, or where all or none have the attribute.
  /// - Precondition: the two have one length.
  /// - Complexity: O(n).
  ///
  /// > Source: Armitage (1955), Tests for linear trends in proportions and frequencies, Biometrics
  /// > 11, 375-386.
  public static func trend(_ counts: [Int], of totals: [Int]) -> ChiSquareTest? {
    guard let whole = whole(counts, totals) else { return nil }
    let sizes = totals.map(Double.init)
    let scores = sizes.indices.map { Double($0 + 1) }
    let middle = zip(sizes, scores).reduce(0) { $0 + $1.0 * $1.1 } / whole.total
    var slope = 0.0
    var spread = 0.0
    for (place, score) in scores.enumerated() {
      slope += (Double(counts[place]) - sizes[place] * whole.share) * (score - middle)
      spread += sizes[place] * (score - middle) * (score - middle)
    }
    guard spread > 0 else { return nil }
    let variance = whole.share * (1 - whole.share) * spread
    return ChiSquareTest(statistic: slope * slope / variance, degrees: 1)
  }

  /// Whether proportions differ at all, in any order.
  ///
  /// Make it before looking at single groups: it is one test for the whole table.
  ///
  /// - Parameters:
  ///   - counts: How many had the attribute; counts, length n.
  ///   - totals: How many there were; counts, same order.
  /// - Returns: The test on n - 1 degrees of freedom, groups without anybody left out; nil with
  ///   fewer than two groups, or where all or none have the attribute.
  /// - Precondition: the two have one length.
  /// - Complexity: O(n).
  ///
  /// > Source: Pearson (1900), On the criterion …, Philosophical Magazine 50, 157-175.
  public static func homogeneity(_ counts: [Int], of totals: [Int]) -> ChiSquareTest? {
    guard let whole = whole(counts, totals) else { return nil }
    let groups = zip(counts, totals).filter { $0.1 > 0 }
    let unit = whole.share * (1 - whole.share)
    let statistic = groups.reduce(0) { sum, group in
      let excess = Double(group.0) - Double(group.1) * whole.share
      return sum + excess * excess / (Double(group.1) * unit)
    }
    return ChiSquareTest(statistic: statistic, degrees: groups.count - 1)
  }

  private static func whole(
    _ counts: [Int], _ totals: [Int]
  ) -> (share: Double, total: Double)? {
    precondition(counts.count == totals.count, "each count needs its total")
    let (count, total) = (counts.reduce(0, +), totals.reduce(0, +))
    guard totals.filter({ $0 > 0 }).count > 1, count > 0, count < total else { return nil }
    return (Double(count) / Double(total), Double(total))
  }
}
