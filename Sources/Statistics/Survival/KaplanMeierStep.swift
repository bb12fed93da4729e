extension KaplanMeier {
  /// The curve at one time: it holds from this time until the next step.
  public struct Step: Sendable, Hashable {
    /// Time since the start of the clock, such as whole working days.
    public let time: Double

    /// Children at risk at this time.
    public let atRisk: Int

    /// Events at this time.
    public let events: Int

    /// Children censored at this time.
    public let censored: Int

    /// The share to whom nothing has happened up to and including this time; a fraction.
    public let survival: Double

    /// Greenwood's sum, the variance of the logarithm of the survival; infinite at survival 0.
    public let logVariance: Double

    /// The Nelson-Aalen cumulative hazard, in expected events per child.
    public let cumulativeHazard: Double

    /// The variance of the cumulative hazard.
    public let hazardVariance: Double

    /// Greenwood's variance of the survival; nil at survival 0, where it is not defined.
    public var variance: Double? {
      survival > 0 ? survival * survival * logVariance : nil
    }
  }
}
