/// How many children stand on each combination of lists.
public struct CaptureCounts: Sendable, Hashable {
  /// How many lists there are.
  public let lists: Int

  /// Children by combination of lists; counts, length 2 to the power of `lists`.
  ///
  /// Bit i of the place says whether they stand on list i. The first place, on no list, is 0 and
  /// not known.
  public let counts: [Int]

  /// Holds the counts.
  ///
  /// Nil if a count is negative, a combination names a list that is not there, or one of no list is
  /// given.
  ///
  /// - Parameters:
  ///   - lists: How many lists there are, 2 to 10.
  ///   - counts: Children by combination of lists; combinations left out are 0.
  public init?(lists: Int, counts: [Int: Int]) {
    guard (2...10).contains(lists) else { return nil }
    let possible = 1..<(1 << lists)
    guard counts.allSatisfy({ possible.contains($0.key) && $0.value >= 0 }) else { return nil }
    self.lists = lists
    self.counts = (0..<(1 << lists)).map { counts[$0] ?? 0 }
  }

  /// Children on any list.
  public var seen: Int { counts.reduce(0, +) }

  /// Children on exactly one list, two, …; length `lists`.
  public var byNumberOfLists: [Int] {
    var sums = [Int](repeating: 0, count: lists)
    for (combination, count) in counts.enumerated().dropFirst() {
      sums[combination.nonzeroBitCount - 1] += count
    }
    return sums
  }

  /// Children who stand on every list of a combination, and maybe on others.
  ///
  /// - Parameter combination: Bit i for list i.
  /// - Returns: Children; a count.
  /// - Complexity: O(2^lists).
  ///
  /// > Source: Bishop, Fienberg and Holland (1975), Discrete Multivariate Analysis, chapter 6.
  public func overlap(of combination: Int) -> Int {
    counts.indices.filter { $0 & combination == combination }.reduce(0) { $0 + counts[$1] }
  }
}
