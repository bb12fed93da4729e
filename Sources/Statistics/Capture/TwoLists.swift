/// How many there are in all, judged from the overlap of two lists.
///
/// It holds only if nobody comes or goes, records are linked without error, and being on one list
/// makes the other neither likelier nor less likely. Agencies that refer to each other break the
/// last: the estimate is then too low.
public enum TwoLists {
  /// Chapman's nearly unbiased estimate.
  ///
  /// Defined even without any overlap, but then only as a loud warning.
  ///
  /// - Parameters:
  ///   - first: Children on the first list; a count.
  ///   - second: Children on the second list; a count.
  ///   - both: Children on both; a count, at most each list.
  /// - Returns: Children in all, the unseen included.
  /// - Precondition: `0 <= both <= min(first, second)`.
  /// - Complexity: O(1).
  ///
  /// > Source: Chapman (1951), Some properties of the hypergeometric distribution with applications
  /// > to zoological sample censuses; variance by Seber (1970), Biometrics 26, 13-22.
  public static func chapman(first: Int, second: Int, both: Int) -> PopulationEstimate {
    precondition(both >= 0 && both <= min(first, second), "an overlap is part of both lists")
    let (a, b, m) = (Double(first), Double(second), Double(both))
    let total = (a + 1) * (b + 1) / (m + 1) - 1
    let variance =
      (a + 1) * (b + 1) * (a - m) * (b - m) / ((m + 1) * (m + 1) * (m + 2))
    return PopulationEstimate(seen: a + b - m, total: total, variance: variance)
  }

  /// Lincoln and Petersen's estimate, the first list's share found again on the second.
  ///
  /// - Parameters:
  ///   - first: Children on the first list; a count.
  ///   - second: Children on the second list; a count.
  ///   - both: Children on both; a count.
  /// - Returns: Children in all; nil without overlap.
  /// - Precondition: `0 <= both <= min(first, second)`.
  /// - Complexity: O(1).
  ///
  /// > Source: Seber (1982), The Estimation of Animal Abundance, 2nd ed., section 3.1.
  public static func lincolnPetersen(first: Int, second: Int, both: Int) -> Double? {
    precondition(both >= 0 && both <= min(first, second), "an overlap is part of both lists")
    return both > 0 ? Double(first) * Double(second) / Double(both) : nil
  }
}
