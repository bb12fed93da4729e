/// Whether groups reach one kind of event equally often, another kind being in its way.
///
/// It compares cumulative incidences, which is what a reader of the curves compares. Late entries
/// are beyond the paper's derivation.
public struct GrayTest: Sendable, Hashable {
  /// Weighted events of the cause seen, less those expected, by group.
  public let scores: [Double]

  /// The covariance of the scores; one row and column per group.
  public let covariance: [[Double]]

  /// The test on the number of groups less one; nil where no event of the cause tells them apart.
  public let test: ChiSquareTest?

  /// Compares groups.
  ///
  /// - Parameters:
  ///   - groups: Follow-ups by group; any order within.
  ///   - cause: Kind of event to compare; a number from 1.
  ///   - causes: How many kinds there are; a count.
  ///   - rho: Power of the share without the event by which days are weighted; 0 by default.
  /// - Precondition: `cause` and every cause of the follow-ups lie from 1 to `causes`.
  /// - Complexity: O(n log n + m g³) for n children, m times and g groups.
  ///
  /// > Source: Gray (1988), A class of K-sample tests for comparing the cumulative incidence of a
  /// > competing risk, Annals of Statistics 16, 1141-1154.
  public init(_ groups: [[FollowUp]], cause: Int, causes: Int, rho: Double = 0) {
    precondition(cause >= 1 && cause <= causes, "there is no cause \(cause)")
    var sums = GraySums(groups: groups.count, rho: rho)
    for line in GroupedRiskTable(groups, causes: causes).lines {
      let own = line.events(ofCause: cause)
      let all = groups.indices.map { line.allEvents(in: $0) }
      guard all.contains(where: { $0 > 0 }) else { continue }
      sums.add(own: own, other: zip(all, own).map(-), atRisk: line.atRisk)
    }
    scores = sums.scores
    covariance = sums.covariance
    test = GrayTest.test(sums.scores, sums.covariance)
  }

  private static func test(_ scores: [Double], _ covariance: [[Double]]) -> ChiSquareTest? {
    let groups = scores.indices.filter { covariance[$0][$0] > 0 }
    let free = groups.dropLast()
    guard !free.isEmpty else { return nil }
    let statistic = LinearSystem.quadraticForm(
      free.map { scores[$0] }, inverseOf: free.map { row in free.map { covariance[row][$0] } })
    return statistic.map { ChiSquareTest(statistic: $0, degrees: free.count) }
  }
}
