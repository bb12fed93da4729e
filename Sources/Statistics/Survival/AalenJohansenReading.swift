/// Reading the curves at a given day.
extension AalenJohansen {
  /// The share to whom one kind of event has happened by a day, with limits.
  ///
  /// The limits are log-log ones on the incidence itself. Compare groups by this, not by the
  /// hazards of one cause. The variance is the delta form; `cmprsk::cuminc` uses another.
  ///
  /// - Parameters:
  ///   - cause: Kind of event; a number from 1.
  ///   - time: Time since the start of the clock; days.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The cumulative incidence with limits, as fractions; without limits where it is 0 or
  ///   1, where they are not defined.
  /// - Precondition: `1 <= cause <= causes` and `0 < confidence < 1`.
  /// - Complexity: O(log m) for m steps.
  ///
  /// > Source: Aalen and Johansen (1978), Scand. J. Statist. 5, 141-150; limits as in Choudhury
  /// > (2002), Non-parametric confidence interval estimation for competing risks analysis,
  /// > Statistics in Medicine 21, 1129-1144.
  public func incidence(
    of cause: Int, by time: Double, confidence: Double = 0.95
  ) -> Estimate {
    precondition(cause >= 1 && cause <= causes, "there is no cause \(cause)")
    let z = Normal.multiplier(confidence: confidence)
    guard let step = step(at: time) else { return Estimate(value: 0, interval: nil) }
    let share = step.incidence[cause - 1]
    guard share > 0, share < 1 else { return Estimate(value: share, interval: nil) }
    let error = z * step.variance[cause - 1].squareRoot() / share
    return Estimate(value: share, interval: SurvivalLimits.logLog(share, error: error))
  }

  /// The last step at or before a time.
  ///
  /// - Parameter time: Time since the start of the clock; days.
  /// - Returns: The step that holds at this time; nil before the first.
  /// - Complexity: O(log m) for m steps.
  ///
  /// > Source: Aalen and Johansen (1978), Scand. J. Statist. 5, 141-150.
  public func step(at time: Double) -> Step? {
    RiskTable.place(of: time, in: steps.lazy.map(\.time)).map { steps[$0] }
  }

  /// How many are still under watch at a time, nothing having happened before it.
  ///
  /// - Parameter time: Time since the start of the clock; days.
  /// - Returns: Children at risk; 0 after the last step.
  /// - Complexity: O(m) for m steps.
  ///
  /// > Source: Aalen and Johansen (1978), Scand. J. Statist. 5, 141-150.
  public func atRisk(at time: Double) -> Int {
    steps.first { $0.time >= time }?.atRisk ?? 0
  }
}
