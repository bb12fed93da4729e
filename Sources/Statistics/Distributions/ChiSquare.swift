/// The chi-square distribution.
public enum ChiSquare {
  /// The chance that a chi-square statistic is at least as large as the one seen.
  ///
  /// Exact in the far tail, where one minus the lower tail has no digits left.
  ///
  /// - Parameters:
  ///   - statistic: Observed statistic; a number, at least 0.
  ///   - degrees: Degrees of freedom; a count, at least 1.
  /// - Returns: The p value, as a fraction.
  /// - Precondition: `degrees > 0`.
  /// - Complexity: O(√degrees) near the middle, less elsewhere.
  ///
  /// > Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.4.19.
  public static func upperTail(_ statistic: Double, degrees: Int) -> Double {
    precondition(degrees > 0, "a chi-square distribution needs at least one degree of freedom")
    return IncompleteGamma.upper(Double(degrees) / 2, statistic / 2)
  }

  /// The point below which a given share of the chi-square distribution lies.
  ///
  /// - Parameters:
  ///   - probability: Share below the point; a fraction.
  ///   - degrees: Degrees of freedom; a count, at least 1.
  /// - Returns: The quantile, as a value of the statistic.
  /// - Precondition: `0 < probability < 1` and `degrees > 0`.
  /// - Complexity: O(√degrees).
  ///
  /// > Source: Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.4.
  public static func quantile(_ probability: Double, degrees: Int) -> Double {
    precondition(degrees > 0, "a chi-square distribution needs at least one degree of freedom")
    precondition(probability > 0 && probability < 1, "the probability must lie between 0 and 1")
    return 2 * IncompleteGamma.lowerQuantile(Double(degrees) / 2, probability)
  }
}
