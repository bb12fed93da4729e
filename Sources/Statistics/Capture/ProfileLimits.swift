extension LogLinearModel {
  /// Limits of the number in all, from how fast the likelihood falls on either side.
  ///
  /// They lean as the likelihood leans, so the upper one is much further off. They know of chance
  /// only, and only under this model.
  ///
  /// - Parameters:
  ///   - counts: Children by combination of lists, those the model was fitted to.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: Limits of the total, in children; infinite above where the likelihood does not fall
  ///   far enough within a thousand times the estimate.
  /// - Precondition: `0 < confidence < 1`.
  /// - Complexity: O(2^k p²) for k lists and p coefficients, a few hundred times.
  ///
  /// > Source: Cormack (1992), Interval estimation for mark-recapture studies of closed
  /// > populations, Biometrics 48, 567-576.
  public func profileLimits(_ counts: CaptureCounts, confidence: Double = 0.95) -> Interval {
    ProfileLikelihood(counts, pairs: pairs, logFactorial: PointDensity.logFactorial)
      .limits(near: estimate.total, confidence: confidence).interval
  }
}
