import Tables

/// Waits of the sample, as numbers at risk.
enum SampleWaits {
  static let decision = RiskTable(
    steps: steps([(0, 31, 0), (1, 42, 0), (2, 14, 1), (3, 8, 0), (5, 6, 2), (9, 0, 8)]), limit: 1)

  static func support(_ step: Int) -> RiskTable {
    RiskTable(
      steps: steps([
        (12, 3, 2), (25, 7, 1 + step), (38, 9, 4), (51, 8, 3), (64, 6, 6), (80, 5, 2), (97, 4, 9),
        (120, 3, 4), (155, 2, 11), (190, 1, 22 - step),
      ]))
  }

  /// Four children, two of them still in support: the median is reached, the rest is not.
  static let ended = RiskTable(steps: steps([(60, 1, 0), (90, 1, 0), (100, 0, 2)]))

  /// 112 children: 20 supported by day 20, 45 by day 60, 30 closed on day 70, 37 still open.
  static func closures(within limit: Int? = nil) -> RiskTable {
    RiskTable(
      steps: [
        .init(day: 20, atRisk: 112, events: 20, censored: 0),
        .init(day: 60, atRisk: 92, events: 25, censored: 0),
        .init(day: 70, atRisk: 67, events: 0, competing: 30, censored: 0),
        .init(day: 100, atRisk: 37, events: 3, censored: 34),
      ], limit: limit, closuresCompete: true)
  }

  private static func steps(
    _ days: [(day: Int, events: Int, censored: Int)]
  ) -> [RiskTable.Step] {
    var atRisk = days.reduce(0) { $0 + $1.events + $1.censored }
    return days.map { day, events, censored in
      defer { atRisk -= events + censored }
      return RiskTable.Step(day: day, atRisk: atRisk, events: events, censored: censored)
    }
  }
}
