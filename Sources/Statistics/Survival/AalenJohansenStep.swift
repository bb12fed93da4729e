extension AalenJohansen {
  /// The curves at one time: they hold from this time until the next step.
  public struct Step: Sendable, Hashable {
    /// Time since the start of the clock, such as whole working days.
    public let time: Double

    /// Children at risk at this time.
    public let atRisk: Int

    /// Events at this time; counts, one per cause in order.
    public let events: [Int]

    /// Children censored at this time.
    public let censored: Int

    /// The share to whom nothing has happened up to and including this time; a fraction.
    public let eventFree: Double

    /// The share to whom each kind has happened; fractions, one per cause in order.
    public let incidence: [Double]

    /// The delta (Greenwood-type) variance of each incidence; one per cause in order.
    public let variance: [Double]
  }
}
