/// A lower bound for how many there are in all, from those on one and on two lists.
public enum ChaoBound {
  /// Which of the formulas.
  public enum Form: Sendable, Hashable, CaseIterable {
    /// f1² / (2 f2), made for many equal occasions.
    case plain

    /// f1 (f1 - 1) / (2 (f2 + 1)), defined without anybody on two lists.
    case biasCorrected

    /// The plain term times (t - 1) / t for t lists.
    case finiteLists
  }

  /// Chao's bound.
  ///
  /// With few lists of unequal size the plain form is not a lower bound at all: on three lists of
  /// one published study it gave 15,535 where independence gave 10,549. Use
  /// ``LogLinearModel/chaoBound(_:)`` there.
  ///
  /// - Parameters:
  ///   - onLists: Children on exactly one list, two, …; counts, length t for t lists.
  ///   - form: Which of the formulas.
  /// - Returns: The bound with Chao's variance of the plain form; nil if nobody is on two lists and
  ///   the form needs them.
  /// - Precondition: `onLists` has at least two entries.
  /// - Complexity: O(t).
  ///
  /// > Source: Chao (1987), Biometrics 43, 783-791; bias-corrected form in Chao (1989), Biometrics
  /// > 45, 427-438.
  public static func estimate(onLists: [Int], form: Form) -> PopulationEstimate? {
    precondition(onLists.count >= 2, "a bound needs at least two lists")
    let (f1, f2) = (Double(onLists[0]), Double(onLists[1]))
    guard f2 > 0 || form == .biasCorrected else { return nil }
    let seen = Double(onLists.reduce(0, +))
    let lists = Double(onLists.count)
    let unseen =
      switch form {
      case .plain: f1 * f1 / (2 * f2)
      case .biasCorrected: f1 * (f1 - 1) / (2 * (f2 + 1))
      case .finiteLists: (lists - 1) / lists * f1 * f1 / (2 * f2)
      }
    let ratio = f1 / f2
    let variance =
      f2 > 0 ? f2 * (ratio * ratio * (ratio * ratio / 4 + ratio + 0.5)) : .infinity
    return PopulationEstimate(seen: seen, total: seen + unseen, variance: variance)
  }
}
