/// The outcome of a test against the chi-square distribution.
public struct ChiSquareTest: Sendable, Hashable {
  /// The statistic.
  public let statistic: Double

  /// Degrees of freedom; a count, at least 1.
  public let degrees: Int

  /// The chance of a statistic at least as large if there were no difference; a fraction.
  ///
  /// State beside it how many tests were made.
  public let p: Double

  init(statistic: Double, degrees: Int) {
    self.statistic = statistic
    self.degrees = degrees
    p = ChiSquare.upperTail(statistic, degrees: degrees)
  }
}
