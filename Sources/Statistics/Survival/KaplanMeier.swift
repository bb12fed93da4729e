/// The share still waiting, day by day, with children whose wait is not over counted fairly.
///
/// It fails where censoring tells something about the wait. A closure without support is such a
/// case: use ``AalenJohansen`` there, because this curve then overstates support. With late entries
/// the risk set may fall to nobody early, and the curve is then 0 for ever after.
///
/// > Source: Kaplan and Meier (1958), Nonparametric estimation from incomplete observations,
/// > J. Am. Stat. Assoc. 53, 457-481.
public struct KaplanMeier: Sendable, Hashable {
  /// One step per distinct time of an event or a censoring, in order of time.
  public let steps: [Step]

  /// Estimates the curve from times and whether each ended in an event.
  ///
  /// - Parameters:
  ///   - times: End of each child's watching; days, length n, any order.
  ///   - events: Whether it ended in the event; length n, same order as `times`.
  /// - Precondition: the two have one length and every time is a number, at least 0.
  /// - Complexity: O(n log n).
  ///
  /// > Source: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481.
  public init(_ times: [Double], events: [Bool]) {
    precondition(times.count == events.count, "each time needs its event flag")
    self.init(
      zip(times, events).map { time, event in
        FollowUp(time: time, outcome: event ? .event(cause: 1) : .censored)
      })
  }

  /// Estimates the curve from follow-ups, every cause counted as the event.
  ///
  /// - Parameter followUps: Length n, any order, late entries allowed.
  /// - Complexity: O(n log n).
  ///
  /// > Source: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481; late entries as in
  /// > Therneau and Grambsch (2000), Modeling Survival Data, section 3.7.
  public init(_ followUps: [FollowUp]) {
    let causes = max(1, followUps.lazy.compactMap(\.cause).max() ?? 1)
    self.init(lines: RiskTable.lines(followUps, causes: causes))
  }

  /// Estimates the curve from a risk table, such as one of protected counts.
  ///
  /// The counts need not fit each other from line to line, as rounded counts do not. Lines where
  /// nobody is at risk leave the curve where it was. Nil if the times do not rise, a count is
  /// negative, or a line has more events than children at risk.
  ///
  /// - Parameter lines: Risk table; length m, in order of time, events of one cause or several.
  /// - Complexity: O(m).
  ///
  /// > Source: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481.
  public init?(riskTable lines: [RiskStep]) {
    guard RiskTable.holds(lines, causes: lines.first?.events.count ?? 1) else { return nil }
    self.init(lines: lines)
  }

  private init(lines: [RiskStep]) {
    var sums = Sums()
    steps = lines.map { sums.add($0) }
  }

  private struct Sums {
    var survival = 1.0
    var logVariance = 0.0
    var hazard = 0.0
    var hazardVariance = 0.0

    mutating func add(_ line: RiskStep) -> Step {
      let events = line.allEvents
      if events > 0 {
        let (d, n) = (Double(events), Double(line.atRisk))
        survival *= 1 - d / n
        logVariance += d / (n * (n - d))
        hazard += d / n
        hazardVariance += d / (n * n)
      }
      return Step(
        time: line.time, atRisk: line.atRisk, events: events, censored: line.censored,
        survival: survival, logVariance: logVariance, cumulativeHazard: hazard,
        hazardVariance: hazardVariance)
    }
  }
}
