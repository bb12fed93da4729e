/// The share to whom each kind of event has happened, day by day, where one kind rules out another.
///
/// Support that starts and a case closed without support are such kinds. Treating closures as
/// censored and reading one minus a Kaplan-Meier curve overstates support, in one measured set as
/// 100% where 68% ever started.
///
/// > Source: Aalen and Johansen (1978), An empirical transition matrix for non-homogeneous Markov
/// > chains based on censored observations, Scand. J. Statist. 5, 141-150.
public struct AalenJohansen: Sendable, Hashable {
  /// One step per distinct time of an event or a censoring, in order of time.
  public let steps: [Step]

  /// How many kinds of event there are; causes are numbered from 1.
  public let causes: Int

  /// Estimates the curves from follow-ups.
  ///
  /// - Parameters:
  ///   - followUps: Length n, any order, late entries allowed.
  ///   - causes: How many kinds of event there are, at least 1.
  /// - Precondition: every cause lies from 1 to `causes`.
  /// - Complexity: O(n log n).
  ///
  /// > Source: Aalen and Johansen (1978), Scand. J. Statist. 5, 141-150.
  public init(_ followUps: [FollowUp], causes: Int) {
    precondition(causes >= 1, "there is at least one cause")
    self.init(lines: RiskTable.lines(followUps, causes: causes), causes: causes)
  }

  /// Estimates the curves from a risk table, such as one of protected counts.
  ///
  /// Nil if the times do not rise, a count is negative or missing, or a line has more events than
  /// children at risk.
  ///
  /// - Parameters:
  ///   - lines: Risk table; length m, in order of time, each with one count per cause.
  ///   - causes: How many kinds of event there are, at least 1.
  /// - Complexity: O(m).
  ///
  /// > Source: Aalen and Johansen (1978), Scand. J. Statist. 5, 141-150.
  public init?(riskTable lines: [RiskStep], causes: Int) {
    guard causes >= 1, RiskTable.holds(lines, causes: causes) else { return nil }
    self.init(lines: lines, causes: causes)
  }

  private init(lines: [RiskStep], causes: Int) {
    var waiting = 1.0
    var sums = [IncidenceSums](repeating: IncidenceSums(), count: causes)
    self.causes = causes
    steps = lines.map { line in
      let all = line.allEvents
      if all > 0 {
        for cause in 0..<causes {
          sums[cause].add(
            line.events[cause], ofAll: all, atRisk: line.atRisk, waitingBefore: waiting)
        }
        waiting *= 1 - Double(all) / Double(line.atRisk)
      }
      return Step(
        time: line.time, atRisk: line.atRisk, events: line.events, censored: line.censored,
        eventFree: waiting, incidence: sums.map(\.incidence), variance: sums.map(\.variance))
    }
  }
}
