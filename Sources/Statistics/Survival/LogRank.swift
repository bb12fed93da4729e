import Foundation

/// Whether groups wait equally long: observed against expected events, day by day.
///
/// It compares hazards and sees best a difference that keeps one direction; curves that cross may
/// pass unseen. Where a closure ends the chance of support, compare with ``GrayTest``.
public struct LogRank: Sendable, Hashable {
  /// Weighted events seen by group.
  public let observed: [Double]

  /// Weighted events expected by group if all waited alike.
  public let expected: [Double]

  /// The covariance of observed less expected; one row and column per group.
  public let covariance: [[Double]]

  /// The test on the number of groups with expected events, less one; nil if there is only one.
  public let test: ChiSquareTest?

  /// Compares groups.
  ///
  /// - Parameters:
  ///   - groups: Follow-ups by group; any order within, late entries allowed, every cause an event.
  ///   - rho: Power of the survival by which days are weighted; 0 for the log-rank test, 1 for
  ///     Peto and Peto's, which hears early differences louder.
  /// - Complexity: O(n log n + m g²) for n children, m times and g groups.
  ///
  /// > Source: Harrington and Fleming (1982), A class of rank test procedures for censored survival
  /// > data, Biometrika 69, 553-566; Mantel (1966) for rho 0.
  public init(_ groups: [[FollowUp]], rho: Double = 0) {
    self.init(strata: [groups], rho: rho)
  }

  /// Compares groups within strata, such as areas.
  ///
  /// - Parameters:
  ///   - strata: Follow-ups by stratum, then by group; each stratum has every group, in one order.
  ///   - rho: Power of the survival by which days are weighted; 0 or 1.
  /// - Precondition: every stratum has the same number of groups.
  /// - Complexity: O(n log n + m g²) for n children, m times and g groups.
  ///
  /// > Source: Harrington and Fleming (1982), Biometrika 69, 553-566; strata as in Mantel (1966),
  /// > Cancer Chemotherapy Reports 50, 163-170.
  public init(strata: [[[FollowUp]]], rho: Double = 0) {
    let size = strata.first?.count ?? 0
    precondition(strata.allSatisfy { $0.count == size }, "every stratum needs every group")
    var sums = Sums(size)
    for groups in strata { sums.add(groups, rho: rho) }
    observed = sums.observed
    expected = sums.expected
    covariance = sums.covariance
    test = sums.test
  }

  private struct Sums {
    var observed: [Double]
    var expected: [Double]
    var covariance: [[Double]]

    init(_ size: Int) {
      observed = [Double](repeating: 0, count: size)
      expected = observed
      covariance = [[Double]](repeating: observed, count: size)
    }

    mutating func add(_ groups: [[FollowUp]], rho: Double) {
      let causes = max(1, groups.joined().compactMap(\.cause).max() ?? 1)
      var survival = 1.0
      for line in GroupedRiskTable(groups, causes: causes).lines {
        let events = groups.indices.map { line.allEvents(in: $0) }
        let (all, atRisk) = (events.reduce(0, +), line.atRisk.reduce(0, +))
        guard all > 0 else { continue }
        add(events, line.atRisk, weight: pow(survival, rho))
        survival *= 1 - Double(all) / Double(atRisk)
      }
    }

    private mutating func add(_ events: [Int], _ atRisk: [Int], weight: Double) {
      let d = Double(events.reduce(0, +))
      let n = Double(atRisk.reduce(0, +))
      let shares = atRisk.map { Double($0) / n }
      let spread = n > 1 ? weight * weight * d * (n - d) / (n - 1) : 0
      for i in shares.indices {
        observed[i] += weight * Double(events[i])
        expected[i] += weight * d * shares[i]
        for j in shares.indices {
          covariance[i][j] += spread * shares[i] * ((i == j ? 1 : 0) - shares[j])
        }
      }
    }

    /// The last group is left out: its difference is minus the sum of the others.
    var test: ChiSquareTest? {
      let groups = expected.indices.filter { expected[$0] > 0 }
      guard groups.count > 1 else { return nil }
      let free = groups.dropLast()
      let statistic = LinearSystem.quadraticForm(
        free.map { observed[$0] - expected[$0] },
        inverseOf: free.map { row in free.map { covariance[row][$0] } })
      return statistic.map { ChiSquareTest(statistic: $0, degrees: free.count) }
    }
  }
}
