/// Reading the curve at a given day.
extension KaplanMeier {
  /// The share to whom nothing has happened up to and including a time.
  ///
  /// Before the first step it is 1. After the last it stays where it was: ask ``atRisk(at:)``
  /// before showing it.
  ///
  /// - Parameter time: Time since the start of the clock; days.
  /// - Returns: The survival, as a fraction.
  /// - Complexity: O(log m) for m steps.
  ///
  /// > Source: Kaplan and Meier (1958), J. Am. Stat. Assoc. 53, 457-481.
  public func survival(at time: Double) -> Double {
    step(at: time)?.survival ?? 1
  }

  /// How many are still under watch at a time, nothing having happened before it.
  ///
  /// Between steps it is the number at risk at the next one, so late entries in between are counted
  /// as if they had come already.
  ///
  /// - Parameter time: Time since the start of the clock; days.
  /// - Returns: Children at risk; 0 after the last step.
  /// - Complexity: O(log m) for m steps.
  ///
  /// > Source: Therneau and Grambsch (2000), Modeling Survival Data, section 2.1.
  public func atRisk(at time: Double) -> Int {
    guard let place = RiskTable.place(of: time, in: steps.lazy.map(\.time)) else {
      return steps.first?.atRisk ?? 0
    }
    if steps[place].time == time { return steps[place].atRisk }
    return place + 1 < steps.count ? steps[place + 1].atRisk : 0
  }

  /// How many events there were up to and including a time.
  ///
  /// - Parameter time: Time since the start of the clock; days.
  /// - Returns: Events so far; a count.
  /// - Complexity: O(m) for m steps.
  ///
  /// > Source: Therneau and Grambsch (2000), Modeling Survival Data, section 2.1.
  public func eventCount(through time: Double) -> Int {
    steps.lazy.filter { $0.time <= time }.reduce(0) { $0 + $1.events }
  }

  /// The limits of the survival at a time.
  ///
  /// The default stays within 0 and 1 and keeps its coverage in small groups.
  ///
  /// - Parameters:
  ///   - time: Time since the start of the clock; days.
  ///   - kind: Scale on which the limits are symmetrical.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Limits as fractions; from 1 to 1 while nothing has happened, nil at survival 0.
  /// - Precondition: `0 < confidence < 1`.
  /// - Complexity: O(log m) for m steps.
  ///
  /// > Source: Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd
  /// > ed., p. 18 (log-log); Greenwood (1926) for the variance.
  public func limits(
    at time: Double, kind: SurvivalLimits = .logLog, confidence: Double = 0.95
  ) -> Interval? {
    guard let step = step(at: time) else { return Interval(lower: 1, upper: 1) }
    return kind.interval(step, z: Normal.multiplier(confidence: confidence))
  }

  /// The share to whom the event has happened by a day, such as a standard of 45 working days.
  ///
  /// - Parameters:
  ///   - time: Time since the start of the clock; days.
  ///   - kind: Scale on which the limits of the survival are symmetrical.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: One minus the survival with limits, as fractions; without limits at survival 0.
  /// - Precondition: `0 < confidence < 1`.
  /// - Complexity: O(log m) for m steps.
  ///
  /// > Source: Kalbfleisch and Prentice (2002), The Statistical Analysis of Failure Time Data, 2nd
  /// > ed., p. 18.
  public func reached(
    by time: Double, kind: SurvivalLimits = .logLog, confidence: Double = 0.95
  ) -> Estimate {
    let waiting = limits(at: time, kind: kind, confidence: confidence)
    return Estimate(
      value: 1 - survival(at: time),
      interval: waiting.map { Interval(lower: 1 - $0.upper, upper: 1 - $0.lower) })
  }

  private func step(at time: Double) -> Step? {
    RiskTable.place(of: time, in: steps.lazy.map(\.time)).map { steps[$0] }
  }
}
