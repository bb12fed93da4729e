/// Medians and other quantiles of the waiting time.
extension KaplanMeier {
  /// The time by which a given share had the event.
  ///
  /// The limits are where the limits of the curve cross the same level. A limit that is not reached
  /// is nil, and with few children at risk that is common for the upper one.
  ///
  /// - Parameters:
  ///   - share: Share that had the event; a fraction, 0.5 for the median.
  ///   - rule: What to report on a flat stretch.
  ///   - kind: Scale on which the limits of the curve are symmetrical.
  ///   - confidence: Two-sided coverage, as a fraction such as 0.95.
  /// - Returns: The time with limits, in the unit of the curve; nil where not reached.
  /// - Precondition: `0 < share < 1` and `0 < confidence < 1`.
  /// - Complexity: O(m) for m steps.
  ///
  /// > Source: Brookmeyer and Crowley (1982), A confidence interval for the median survival time,
  /// > Biometrics 38, 29-41.
  public func quantile(
    _ share: Double, rule: PlateauRule = .firstDay, kind: SurvivalLimits = .logLog,
    confidence: Double = 0.95
  ) -> QuantileEstimate {
    precondition(share > 0 && share < 1, "the share must lie between 0 and 1")
    let z = Normal.multiplier(confidence: confidence)
    let limits = steps.map { kind.interval($0, z: z) }
    return QuantileEstimate(
      value: crossing(share, steps.map(\.survival), rule),
      lower: crossing(share, limits.map { $0?.lower }, rule),
      upper: crossing(share, limits.map { $0?.upper }, rule))
  }

  /// Where a falling curve crosses 1 - share; heights are nil where the curve is not defined.
  private func crossing(_ share: Double, _ heights: [Double?], _ rule: PlateauRule) -> Double? {
    switch rule {
    case .firstDay:
      return first(heights) { $0 <= 1 - share + 1e-9 }
    case .midpoint:
      let tolerance = Double.ulpOfOne.squareRoot()
      guard let start = first(heights, where: { 1 - $0 + tolerance >= share }) else { return nil }
      if let end = first(heights, where: { 1 - $0 - tolerance >= share }) {
        return (start + end) / 2
      }
      guard let last = steps.last?.time, heights.last != .some(nil) else { return nil }
      return (start + last) / 2
    }
  }

  private func first(_ heights: [Double?], where holds: (Double) -> Bool) -> Double? {
    let place = heights.firstIndex { height in height.map(holds) ?? false }
    return place.map { steps[$0].time }
  }
}
